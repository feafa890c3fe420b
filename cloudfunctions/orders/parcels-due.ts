import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { sweep } from '../platform/sweep';
import { lookAt } from './track';

/**
 * Clock step: asks carriers about parcels on their way, a bounded number a tick, since each costs a call to WeChat.
 * Those that wait longest come first, so that with many on their way all get their turn.
 */
export async function parcelsDue(call: Call) {
  return sweep(call, {
    page: async () => {
      const due = { dueAt: db.cmd.lte(Date.now()) };
      const limit = Math.min(200, Math.max(1, call.rules['track.perTick']));
      return { rows: await db.find('tracks', due, { sort: ['dueAt'], limit }), last: true };
    },
    finish: async (track) => void (await lookAt(track, call)),
    putOff: (track) => db.update('tracks', { _id: track._id }, { dueAt: Date.now() + 30 * 60_000 }),
  });
}
