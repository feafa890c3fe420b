/**
 * The part of Tencent's official client that deploying uses, as `@cloudbase/manager-node` 5.6.5 declares it.
 * Naming the part ourselves keeps the package out of everyday installs (see docs/decisions/deploy-client.md).
 */
export interface ManagerClient {
  functions: {
    getFunctionDetail(name: string): Promise<FunctionDetail>;
    createFunction(o: { func: FunctionConfig; functionPath: string }): Promise<unknown>;
    updateFunctionCode(o: { func: FunctionConfig; functionPath: string }): Promise<unknown>;
    updateFunctionConfig(func: FunctionConfig): Promise<unknown>;
    waitFunctionActive(name: string): Promise<void>;
    createFunctionTriggers(name: string, triggers: Trigger[]): Promise<unknown>;
    deleteFunctionTrigger(name: string, triggerName: string): Promise<unknown>;
  };
  database: {
    createCollectionIfNotExists(name: string): Promise<{ IsCreated: boolean }>;
    describeCollection(name: string): Promise<{ Indexes?: StoredIndex[] }>;
    updateCollection(
      name: string,
      o: { CreateIndexes?: NewIndex[]; DropIndexes?: { IndexName: string }[] },
    ): Promise<unknown>;
  };
  storage: {
    getStorageAcl(o: { withRule: true }): Promise<unknown>;
    setStorageAcl(acl: 'CUSTOM', rule: Record<string, string | boolean>): Promise<unknown>;
  };
  permission: {
    describeResourcePermission(o: {
      resourceType: 'function' | 'collection';
      resources?: string[];
    }): Promise<PermissionReply | { Data: PermissionReply }>;
    modifyResourcePermission(o: {
      resourceType: 'function' | 'collection';
      resource?: string;
      permission: 'CUSTOM';
      securityRule: string;
    }): Promise<unknown>;
  };
}

export interface FunctionConfig {
  name: string;
  description: string;
  handler: string;
  runtime: string;
  timeout: number;
  memorySize: number;
  envVariables: Record<string, string>;
  installDependency: false;
}

export interface FunctionDetail {
  Description?: string;
  Timeout: number;
  MemorySize: number;
  Environment?: { Variables?: { Key: string; Value: string }[] };
  Triggers?: { TriggerName: string; TriggerDesc: string }[];
}

export interface Trigger {
  name: string;
  type: 'timer';
  config: string;
}

export interface StoredIndex {
  Name: string;
  Unique?: boolean;
  Keys: { Name?: string; Direction?: string }[];
}

export interface NewIndex {
  IndexName: string;
  MgoKeySchema: { MgoIndexKeys: { Name: string; Direction: string }[]; MgoIsUnique: boolean };
}

export interface PermissionReply {
  PermissionList?: { Resource?: string; Permission?: string; SecurityRule?: string }[];
}

const clientPackage = '@cloudbase/manager-node@5.6.5';

/** Loads the official client, or says in one line how to add it. */
export async function connect(o: {
  envId: string;
  secretId: string;
  secretKey: string;
  region: string;
}): Promise<ManagerClient> {
  const name: string = '@cloudbase/manager-node';
  let loaded: { default: new (config: typeof o) => ManagerClient };
  try {
    loaded = await import(name);
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error(`Tencent's client is not installed. Add it once: npm install --no-save ${clientPackage}`);
  }
  return new loaded.default(o);
}
