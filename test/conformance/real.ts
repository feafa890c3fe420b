import { randomBytes } from 'node:crypto';
import type { Cloud } from './sdk';
import type { Target } from './target-port';

/**
 * A real environment, reached with its secret key. It needs a collection `conformance_unique` with a unique index on
 * `code`, as the SDK cannot make indexes; the other collections are made by the suite and left empty.
 */
export async function openReal(env: string): Promise<Target> {
  const cloud = require('wx-server-sdk') as Cloud;
  cloud.init({ env });
  const db = cloud.database();
  const used: string[] = [];
  const clear = (name: string) =>
    db
      .collection(name)
      .where({ _id: (db.command.exists as (is: boolean) => unknown)(true) })
      .remove();
  return {
    cloud,
    db,
    _: db.command,
    async fresh() {
      const name = `conformance_${randomBytes(6).toString('hex')}`;
      await db.createCollection(name);
      used.push(name);
      return name;
    },
    async unique() {
      await clear('conformance_unique');
      return 'conformance_unique';
    },
    async close() {
      for (const name of used) await clear(name);
    },
  };
}
