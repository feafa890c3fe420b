import type { ServiceSettingsDoc, ShopDoc } from '../documents';
import type { Ms } from '../units';

const daily = [1, 2, 3, 4, 5, 6, 7];

/** What a shop has that never set anything: its mode as the shop says, the questions answered, a plain welcome. */
export function firstSettings(shop: Pick<ShopDoc, '_id' | 'name' | 'service'>, at: Ms): ServiceSettingsDoc {
  const [, from, to] = /^(\d\d:\d\d)-(\d\d:\d\d)$/.exec(shop.service.hours) ?? [];
  return {
    _id: shop._id,
    version: 0,
    mode: shop.service.mode,
    corpId: shop.service.corpId ?? '',
    url: shop.service.url ?? '',
    hours: from && to ? [{ days: daily, from, to }] : [],
    welcome: `您好，欢迎光临${shop.name}！可以直接问发货、物流和退款，需要人工请回复「人工」。`,
    offlineReply: '现在是休息时间，您的留言我们已收到，上班后第一时间回复您。',
    autoReplies: [],
    questions: { orderStatus: true, delivery: true, refund: true },
    handOverWords: [],
    toWeChatAgents: false,
    quickPhrases: ['您好，请问有什么可以帮您？', '稍等，我帮您查一下。', '感谢您的支持，祝您生活愉快！'],
    updatedAt: at,
    updatedBy: '',
  };
}
