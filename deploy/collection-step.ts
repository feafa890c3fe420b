import type { ManagerClient, NewIndex, StoredIndex } from './manager-client';
import type { CollectionPlan } from './plan';
import { ruleIn } from './rules-in-place';
import type { Step } from './step';

type IndexPlan = CollectionPlan['indexes'][number];

/** One collection with its rule and its indexes. Indexes that nobody declared are named and left alone. */
export function collectionStep(plan: CollectionPlan): Step {
  return {
    title: `collection ${plan.name}`,
    async run(client) {
      const { IsCreated } = await client.database.createCollectionIfNotExists(plan.name);
      const ruled = await closeToClients(client, plan);
      const { built, extra } = await bringIndexes(client, plan);
      const detail = [
        ruled ? 'rule set' : '',
        built.length > 0 ? `indexes built: ${built.join(', ')}` : '',
        extra.length > 0 ? `not declared, left alone: ${extra.join(', ')}` : '',
      ].filter(Boolean);
      const changed = ruled || built.length > 0;
      return { state: IsCreated ? 'created' : changed ? 'updated' : 'unchanged', detail: detail.join('; ') };
    },
  };
}

async function closeToClients(client: ManagerClient, { name, rule }: CollectionPlan): Promise<boolean> {
  const inPlace = await client.permission.describeResourcePermission({
    resourceType: 'collection',
    resources: [name],
  });
  const wanted = JSON.stringify(rule);
  if (ruleIn(inPlace, name) === wanted) return false;
  await client.permission.modifyResourcePermission({
    resourceType: 'collection',
    resource: name,
    permission: 'CUSTOM',
    securityRule: wanted,
  });
  return true;
}

async function bringIndexes(
  client: ManagerClient,
  plan: CollectionPlan,
): Promise<{ built: string[]; extra: string[] }> {
  const stored = (await client.database.describeCollection(plan.name)).Indexes ?? [];
  const differing = plan.indexes.filter((i) => {
    const found = stored.find((s) => s.Name === i.name);
    return found !== undefined && !sameIndex(i, found);
  });
  const absent = plan.indexes.filter((i) => !stored.some((s) => s.Name === i.name));
  const toBuild = [...differing, ...absent];
  if (differing.length > 0) {
    await client.database.updateCollection(plan.name, {
      DropIndexes: differing.map((i) => ({ IndexName: i.name })),
    });
  }
  if (toBuild.length > 0) {
    await client.database.updateCollection(plan.name, { CreateIndexes: toBuild.map(newIndex) });
  }
  const declared = new Set(plan.indexes.map((i) => i.name));
  return {
    built: toBuild.map((i) => i.name),
    // Names that begin with an underscore are the service's own (`_id_`, `_openid_1`).
    extra: stored.map((s) => s.Name).filter((n) => !declared.has(n) && !n.startsWith('_')),
  };
}

const sameIndex = (wanted: IndexPlan, stored: StoredIndex): boolean =>
  (stored.Unique ?? false) === (wanted.unique ?? false) &&
  stored.Keys.length === wanted.keys.length &&
  wanted.keys.every(
    (k, i) => stored.Keys[i]?.Name === k.field && stored.Keys[i]?.Direction === String(k.direction),
  );

const newIndex = (i: IndexPlan): NewIndex => ({
  IndexName: i.name,
  MgoKeySchema: {
    MgoIndexKeys: i.keys.map((k) => ({ Name: k.field, Direction: String(k.direction) })),
    MgoIsUnique: i.unique ?? false,
  },
});
