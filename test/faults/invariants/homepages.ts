import type { Street } from '../../aftersales/street';

/** What shoppers see is the last version kept; what waits lies on the desk, and nothing else does. */
export async function faults(street: Street): Promise<string[]> {
  const [homepages, versions, drafts, items, orders, goods] = await Promise.all([
    street.all('homepages'),
    street.all('homepage_versions'),
    street.all('homepage_drafts'),
    street.all('desk_items'),
    street.all('arrangements'),
    street.all('products'),
  ]);
  const found: string[] = [];
  for (const { _id, version } of homepages) {
    const kept = versions.filter((one) => one.shopId === _id).map(({ no }) => no);
    if (version > 1 && Math.max(...kept) !== version) found.push(`${_id} shows ${version}, kept are ${kept}`);
  }
  for (const { _id, submission } of drafts) {
    const home = homepages.find((one) => one._id === _id);
    if (submission?.state === 'approved' && !home) found.push(`${_id} was approved and shows nothing`);
    const waiting = items.filter((item) => item.kind === 'homepage' && item.subject.startsWith(`${_id}~`));
    const open = waiting.filter((item) => item.state === 'open').map((item) => item.subject);
    const wanted = submission?.state === 'submitted' ? [`${_id}~${submission.no}`] : [];
    if (open.join() !== wanted.join()) found.push(`${_id} waits for ${wanted}, on the desk lie ${open}`);
  }
  for (const { _id, hiding, dueAt } of orders) {
    if (hiding && dueAt === null) found.push(`${_id} never hid ${hiding.on} nor showed ${hiding.off}`);
  }
  for (const home of homepages) {
    const wrong = goods.filter(
      ({ _id, shopId, hiddenOnHome }) =>
        shopId === home._id && hiddenOnHome !== (home.published.goods?.hidden ?? []).includes(_id),
    );
    if (wrong.length > 0) found.push(`${home._id} hides or shows ${wrong.map(({ _id }) => _id)}`);
  }
  return found;
}
