import { database } from '../../cloudfunctions/platform/sdk';

/** Reads a document that is not there as often as it is told: wire calls and nothing else. */
export async function main({ wire }: { wire: number }): Promise<{ ok: true; data: number }> {
  for (let i = 0; i < wire; i++) await database.collection('rules').doc('nothing').get();
  return { ok: true, data: wire };
}
