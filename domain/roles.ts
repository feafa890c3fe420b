/** What a member of a shop may be. The owner may do whatever the others may. */
export const roles = ['owner', 'editor', 'fulfilment', 'service'] as const;
export type Role = (typeof roles)[number];

/** Whether a member with `role` may do what is asked of any of `wanted`; an owner always may. */
export function roleAllows(role: Role, wanted: readonly Role[]): boolean {
  return role === 'owner' || wanted.includes(role);
}
