import type {
  FunctionConfig,
  FunctionDetail,
  ManagerClient,
  NewIndex,
  PermissionReply,
  StoredIndex,
} from './manager-client';

type Rule = { Resource?: string; Permission: string; SecurityRule: string };

/**
 * An environment in memory behind the official client's methods, for the tests of deploying.
 * It answers in the service's shapes and keeps the name of every call that changes something.
 */
export class RecordingClient implements ManagerClient {
  readonly changes: string[] = [];
  readonly stored = {
    functions: new Map<string, FunctionDetail>(),
    collections: new Map<string, StoredIndex[]>(),
    rules: new Map<string, Rule>(),
    storage: { acl: 'PRIVATE' } as { acl: string; rule?: Record<string, unknown> },
  };
  /** The change (counted from 1) that the service refuses. */
  refuseChange = 0;

  private change(name: string): void {
    if (this.changes.length + 1 === this.refuseChange) {
      throw Object.assign(new Error('quota exceeded'), { code: 'LimitExceeded', requestId: 'r-1' });
    }
    this.changes.push(name);
  }

  private detail(name: string): FunctionDetail {
    const found = this.stored.functions.get(name);
    if (!found) throw Object.assign(new Error('no function'), { code: 'ResourceNotFound.Function' });
    return found;
  }

  private configured(func: FunctionConfig): FunctionDetail {
    const Variables = Object.entries(func.envVariables).map(([Key, Value]) => ({ Key, Value }));
    const Triggers = this.stored.functions.get(func.name)?.Triggers ?? [];
    return {
      Description: func.description,
      Timeout: func.timeout,
      MemorySize: func.memorySize,
      Environment: { Variables },
      Triggers,
    };
  }

  readonly functions: ManagerClient['functions'] = {
    getFunctionDetail: async (name) => this.detail(name),
    createFunction: async ({ func }) => {
      this.change(`createFunction ${func.name}`);
      this.stored.functions.set(func.name, this.configured(func));
    },
    updateFunctionCode: async ({ func }) => this.change(`updateFunctionCode ${func.name}`),
    updateFunctionConfig: async (func) => {
      this.change(`updateFunctionConfig ${func.name}`);
      this.stored.functions.set(func.name, this.configured(func));
    },
    waitFunctionActive: async () => {},
    createFunctionTriggers: async (name, triggers) => {
      this.change(`createFunctionTriggers ${name}`);
      const added = triggers.map((t) => ({
        TriggerName: t.name,
        TriggerDesc: JSON.stringify({ cron: t.config }),
      }));
      this.detail(name).Triggers?.push(...added);
    },
    deleteFunctionTrigger: async (name, trigger) => {
      this.change(`deleteFunctionTrigger ${name}`);
      const detail = this.detail(name);
      detail.Triggers = detail.Triggers?.filter((t) => t.TriggerName !== trigger) ?? [];
    },
  };

  readonly database: ManagerClient['database'] = {
    createCollectionIfNotExists: async (name) => {
      if (this.stored.collections.has(name)) return { IsCreated: false };
      this.change(`createCollection ${name}`);
      this.stored.collections.set(name, [{ Name: '_id_', Keys: [{ Name: '_id', Direction: '1' }] }]);
      return { IsCreated: true };
    },
    describeCollection: async (name) => ({ Indexes: this.stored.collections.get(name) ?? [] }),
    updateCollection: async (name, { CreateIndexes = [], DropIndexes = [] }) => {
      this.change(`updateCollection ${name}`);
      const dropped = new Set(DropIndexes.map((d) => d.IndexName));
      const kept = (this.stored.collections.get(name) ?? []).filter((i) => !dropped.has(i.Name));
      this.stored.collections.set(name, [...kept, ...CreateIndexes.map(asStored)]);
    },
  };

  readonly storage: ManagerClient['storage'] = {
    getStorageAcl: async () => this.stored.storage,
    setStorageAcl: async (acl, rule) => {
      this.change('setStorageAcl');
      this.stored.storage = { acl, rule };
    },
  };

  readonly permission: ManagerClient['permission'] = {
    describeResourcePermission: async ({ resourceType, resources }): Promise<{ Data: PermissionReply }> => {
      const wanted = resources ?? [undefined];
      const list = wanted.flatMap((r) => this.stored.rules.get(`${resourceType}/${r ?? ''}`) ?? []);
      return { Data: { PermissionList: list } };
    },
    modifyResourcePermission: async ({ resourceType, resource, permission, securityRule }) => {
      this.change(`rule ${resourceType} ${resource ?? ''}`.trim());
      this.stored.rules.set(`${resourceType}/${resource ?? ''}`, {
        Resource: resource,
        Permission: permission,
        SecurityRule: securityRule,
      });
    },
  };
}

const asStored = (i: NewIndex): StoredIndex => ({
  Name: i.IndexName,
  Unique: i.MgoKeySchema.MgoIsUnique,
  Keys: i.MgoKeySchema.MgoIndexKeys,
});
