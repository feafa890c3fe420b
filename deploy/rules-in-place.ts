import type { PermissionReply } from './manager-client';

/**
 * The rule that stands for a resource, in our own spelling (parsed and written again), or null if there is none.
 * The client's types wrap the reply in `Data` in one place and not in another, so both are read.
 */
export function ruleIn(reply: PermissionReply | { Data: PermissionReply }, resource?: string): string | null {
  const list = ('Data' in reply ? reply.Data : reply).PermissionList ?? [];
  const found = resource === undefined ? list[0] : list.find((p) => p.Resource === resource);
  if (found?.Permission !== 'CUSTOM' || !found.SecurityRule) return null;
  try {
    return JSON.stringify(JSON.parse(found.SecurityRule));
  } catch {
    return null;
  }
}
