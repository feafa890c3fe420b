/** What is being asked back on the street: for shops to answer, and for the operator to decide. */
import {
  type AfterSaleReason,
  type AfterSaleStatus,
  type AfterSaleType,
  deadlineOf,
} from '../../domain/after-sale';
import { begun } from '../../domain/after-sale-application';
import { deskFacts } from '../../domain/after-sale-facts';
import { withApplication } from '../../domain/after-sale-order';
import { judge } from '../../domain/after-sale-share';
import { type DeskItemDoc, deskItem } from '../../domain/desk';
import type { Address, AfterSaleDoc, AfterSaleLogEntry, OrderDoc } from '../../domain/documents';
import { rulesInForce } from '../../domain/rules';
import type { Ms } from '../../domain/units';
import type { PastOrder } from './past-orders';

const HOUR = 3_600_000;
const { rules } = rulesInForce();

interface Story {
  /** Which of the shop's past orders, newest first. */
  readonly order: number;
  readonly type: AfterSaleType;
  readonly reason: AfterSaleReason;
  readonly text: string;
  readonly hoursAgo: number;
  /** What followed, each so many hours after what was before. */
  readonly chapters: readonly Chapter[];
}
interface Chapter {
  readonly after: number;
  readonly entry: Omit<AfterSaleLogEntry, 'at'>;
  readonly more?: (at: Ms) => Partial<AfterSaleDoc>;
}

/** Where the shops that are asked take goods back. */
const home: Address = {
  userName: '售后收货',
  telNumber: '13800000090',
  provinceName: '浙江省',
  cityName: '杭州市',
  countyName: '余杭区',
  detailInfo: '良渚街道仓前路16号2号库',
  postalCode: '311113',
};

const accepted: Chapter = {
  after: 3,
  entry: { by: 'merchant', event: 'accept', status: 'USER_WAIT_RETURN' },
  more: () => ({ returnAddress: home }),
};
const sentBack: Chapter = {
  after: 9,
  entry: { by: 'shopper', event: 'shipBack', status: 'MERCHANT_WAIT_RECEIPT' },
  more: (at) => ({ returnParcel: { deliveryId: 'YTO', waybillId: 'YT7420261123', at } }),
};
const refused = (text: string): Chapter => ({
  after: 4,
  entry: { by: 'merchant', event: 'reject', status: 'MERCHANT_REJECT_RETURN', text },
  more: () => ({ rejectText: text }),
});
const escalated = (text: string): Chapter => ({
  after: 6,
  entry: { by: 'shopper', event: 'escalate', status: 'MERCHANT_REJECT_RETURN', text },
  more: (at) => ({ dispute: { text, at, decidedAt: null } }),
});

/** By shop. The buyer of an order is whoever the street gave it to. */
const stories: Readonly<Record<string, readonly Story[]>> = {
  laochen: [
    {
      order: 1,
      type: 'REFUND',
      reason: 'INCORRECT_SELECTION',
      text: '地址选错了，想重新下单',
      hoursAgo: 1,
      chapters: [],
    },
    {
      order: 3,
      type: 'RETURN',
      reason: 'QUALITY_ISSUE',
      text: '打开有一包漏了，里面都潮了',
      hoursAgo: 5,
      chapters: [],
    },
  ],
  zhishang: [
    {
      order: 4,
      type: 'RETURN',
      reason: 'NO_LONGER_WANT',
      text: '颜色选错了，还没有拆封',
      hoursAgo: 20,
      chapters: [accepted, sentBack],
    },
    {
      order: 6,
      type: 'RETURN',
      reason: 'NOT_MATCH_PRODUCT_DESC',
      text: '颜色和页面上差得有点多',
      hoursAgo: 30,
      chapters: [
        refused('已签收并使用过，不影响二次销售的才能退'),
        escalated('只拆了外包装没有用过，页面上写的是米白，收到的是黄色'),
      ],
    },
  ],
};

/** What became of a shop's past orders by what was asked back. */
export function askedBack(shopId: string, past: readonly PastOrder[], now: Ms) {
  const told = (stories[shopId] ?? []).flatMap((story) => {
    const found = past[story.order];
    const made = found ? tell(story, found.order, now) : null;
    return found && made ? [{ ...made, of: found }] : [];
  });
  const changed = new Map(told.map(({ of, order }) => [of, { ...of, order }]));
  return {
    past: past.map((one) => changed.get(one) ?? one),
    returnAddress: told.length > 0 ? { returnAddress: home } : {},
    afterSales: told.map(({ doc }) => doc),
    deskItems: told.flatMap(({ item }) => (item ? [item] : [])),
  };
}

function tell(
  { type, reason, text, hoursAgo, chapters }: Story,
  order: OrderDoc,
  now: Ms,
): { order: OrderDoc; doc: AfterSaleDoc; item: DeskItemDoc | null } | null {
  const claim = { lineNo: order.lines[0]!.lineNo, n: 1, type };
  const at = now - hoursAgo * HOUR;
  const judged = judge(order, claim, at, rules);
  if (!judged.ok) return null;
  const asked = { ...claim, _id: `sdemo${order._id}`, inputDigest: 'demo', reason, text, pictures: [] };
  const first = begun(asked, order, judged, at, rules);
  const doc = chapters.reduce(next, first);
  const open = doc.dispute?.decidedAt === null;
  const item = open ? deskItem('afterSale', doc._id, deskFacts(doc), doc.updatedAt) : null;
  return {
    order: withApplication(order, claim, judged, at),
    doc: open ? { ...doc, dueAt: null } : doc,
    item,
  };
}

function next(doc: AfterSaleDoc, { after, entry, more }: Chapter): AfterSaleDoc {
  const at = doc.updatedAt + after * HOUR;
  return { ...doc, ...more?.(at), ...standing(entry.status, at), log: [...doc.log, { at, ...entry }] };
}

const standing = (status: AfterSaleStatus, at: Ms) => ({
  status,
  dueAt: deadlineOf(status, at, rules),
  updatedAt: at,
});
