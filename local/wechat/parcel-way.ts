import { createHash } from 'node:crypto';

/** One line of a trace as `logistics.getPath` gives it; times are seconds. */
export interface PathItem {
  action_time: number;
  action_type: number;
  action_msg: string;
}

interface Stop {
  hours: number;
  type: number;
  text: string;
}

const hubs = ['广州', '武汉', '郑州', '杭州', '成都', '西安'] as const;

/**
 * The way a made-up parcel goes, from when it was handed in. It follows from its number alone, so that a restart
 * changes nothing: two to three days, and by the last two digits 01 is held up for a day, 02 finds nobody at home
 * first, 03 is collected only after 30 hours.
 */
function stopsOf(waybillId: string): Stop[] {
  const hash = createHash('sha256').update(waybillId).digest();
  const of = (at: number, most: number) => (hash[at] ?? 0) % most;
  const [from, to] = [hubs[of(0, 6)]!, hubs[of(1, 6)]!];
  const ending = waybillId.slice(-2);
  const collected = ending === '03' ? 30 : 1 + of(2, 5);
  const held = ending === '01' ? 24 : 0;
  const there = collected + 22 + of(3, 14) + held;
  const again = ending === '02' ? 22 : 0;
  return [
    { hours: 0.2, type: 100003, text: '已通知快递员上门取件' },
    { hours: collected, type: 100001, text: `【${from}】快递员已揽收` },
    { hours: collected + 4, type: 200001, text: `快件到达【${from}转运中心】` },
    { hours: collected + 6, type: 200001, text: `快件离开【${from}转运中心】，发往【${to}转运中心】` },
    ...(held > 0
      ? [{ hours: collected + 12, type: 400002, text: '因天气原因，快件在途中滞留，预计晚到一天' }]
      : []),
    { hours: there, type: 200001, text: `快件到达【${to}转运中心】` },
    { hours: there + 7, type: 200001, text: '快件到达派送网点' },
    { hours: there + 9, type: 300002, text: '快递员正在派送，请保持电话畅通' },
    ...(again > 0
      ? [
          { hours: there + 12, type: 300004, text: '收件人不在，改日再次派送' },
          { hours: there + 9 + again, type: 300002, text: '快递员再次派送' },
        ]
      : []),
    { hours: there + 11 + again, type: 300003, text: '快件已签收，感谢使用' },
  ];
}

/** What a carrier has to say of a parcel at a moment; ms UTC. */
export const wayOf = (waybillId: string, handedInAt: number, now: number): PathItem[] =>
  stopsOf(waybillId)
    .map(({ hours, type, text }) => ({
      action_time: Math.floor((handedInAt + hours * 3_600_000) / 1000),
      action_type: type,
      action_msg: text,
    }))
    .filter(({ action_time }) => action_time * 1000 <= now);
