import type { CollectionDeclaration } from '../port';

/** Accounts whose sum never changes, and the moves between them. */
export const transfers: CollectionDeclaration[] = [
  { name: 'accounts', schema: 1, indexes: [{ name: 'band', keys: [{ field: 'band', direction: 1 }] }] },
  { name: 'moves', schema: 1, indexes: [{ name: 'tags', keys: [{ field: 'tags', direction: 1 }] }] },
];
