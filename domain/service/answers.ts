import { holdsMoney } from '../after-sale-share';
import { beijingMinute } from '../calendar';
import { delivery } from '../delivery';
import type { AfterSaleDoc, OrderDoc } from '../documents';
import type { Question } from './auto-answer';

type Order = Pick<OrderDoc, '_id' | 'status' | 'lines' | 'parcels' | 'paidAt' | 'shippedAt'>;
type AfterSale = Pick<AfterSaleDoc, 'orderId' | 'status' | 'title' | 'goodsFee'>;

const statusWords: Record<OrderDoc['status'], string> = {
  10: '等待付款',
  20: '已付款，等待发货',
  21: '已部分发货',
  30: '已发货，等待收货',
  100: '已完成',
  200: '已全部退款',
  250: '已取消',
};

const goods = ({ lines }: Order): string => {
  const [first, ...more] = lines;
  return `「${first?.title ?? '商品'}」${more.length > 0 ? `等 ${lines.length} 件` : ''}`;
};

/** The answer to a question from what the shopper bought here; `orders` newest first. */
export function answerFrom(
  question: Question,
  orders: readonly Order[],
  afterSales: readonly AfterSale[],
): string {
  const [order] = orders;
  if (!order) return '没有查到您在本店的订单。如有其他问题请直接留言，或回复「人工」转接客服。';
  if (question === 'delivery') return whereIs(order);
  if (question === 'refund') return refund(order, afterSales);
  const when = order.paidAt && order.status === 20 ? `（${beijingMinute(order.paidAt)} 付款）` : '';
  return `您最近的订单 ${goods(order)}：${statusWords[order.status]}${when}。回复「人工」可转接客服。`;
}

function whereIs(order: Order): string {
  if (order.parcels.length === 0)
    return `您最近的订单 ${goods(order)}：${statusWords[order.status]}，还没有物流信息。`;
  const parcels = order.parcels
    .slice(-3)
    .map((p) => `${delivery(p.deliveryId).name} ${p.waybillId}（${beijingMinute(p.shippedAt)} 发出）`);
  return `您最近的订单 ${goods(order)} 的物流：${parcels.join('；')}。在订单页可以查看进度。`;
}

const afterSaleWords = (status: AfterSale['status']): string => {
  if (/SUCCESS$/.test(status)) return '已完成';
  if (/CANCELD|CLOSED/.test(status)) return '已关闭';
  if (/REJECT/.test(status)) return '商家未同意，您可以申请平台介入';
  if (/REFUNDING|OVERDUE/.test(status)) return '退款处理中，原路退回';
  if (status === 'USER_WAIT_RETURN') return '等待您寄回商品';
  return '等待商家处理';
};

function refund(order: Order, afterSales: readonly AfterSale[]): string {
  const [going] = afterSales;
  if (going)
    return `您对「${going.title}」的售后：${afterSaleWords(going.status)}。款项将原路退回，详情见售后页。`;
  return holdsMoney(order)
    ? `您可以在订单 ${goods(order)} 的详情页点「申请售后」，商家会在 48 小时内处理，退款原路退回。`
    : `您最近的订单 ${goods(order)}：${statusWords[order.status]}，没有进行中的退款。`;
}
