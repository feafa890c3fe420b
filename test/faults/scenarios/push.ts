import { shipped } from '../../aftersales/street';
import { picture } from '../../pictures/street';
import { askedInWeChat, pushOf } from '../../service/scene';
import { amissUnless, type ScenariosOf, scenario } from '../scenario';

export const scenarios: ScenariosOf<'push'> = {
  take: [
    scenario({
      title: 'a message that the shop answers by itself',
      setup: async (street) => {
        const talkId = await askedInWeChat(street);
        // The bot answers again once the conversation is over.
        await street.done('service', 'take', { shopId: 'tea', talkId }, { openid: 'answers-tea' });
        await street.done('service', 'close', { shopId: 'tea', talkId }, { openid: 'answers-tea' });
        return pushOf(street, '包邮吗');
      },
      input: (event) => event,
      openid: 'buyer',
      // WeChat pushes again until it is heard.
      untilHeard: true,
      end: async (street) => {
        const messages = await street.all('service_messages');
        const asked = messages.filter((m) => m.text === '包邮吗').length;
        const replied = messages.filter((m) => m.text === '满 99 元包邮。').length;
        return amissUnless(asked === 1 && replied === 1, `asked ${asked} times, replied ${replied} times`);
      },
    }),
    scenario({
      title: 'a picture, which is copied',
      setup: async (street) => {
        await askedInWeChat(street);
        const MediaId = street.cloud.media.put(await picture());
        return { ...pushOf(street, ''), MsgType: 'image', Content: undefined, MediaId };
      },
      input: (event) => event,
      openid: 'buyer',
      untilHeard: true,
      end: async (street) => {
        const [message] = (await street.all('service_messages')).filter((m) => m.kind === 'image');
        const copies = (await street.all('pictures')).filter((doc) => doc._id === message?.picture);
        return amissUnless(copies.length === 1 && !message?.media, `${copies.length} copies`);
      },
    }),
    scenario({
      title: "a parcel's way",
      setup: async (street) => {
        await shipped(street);
        await street.tick();
        const [track] = await street.all('tracks');
        const at = Math.floor(street.cloud.clock.now() / 1000);
        return { track: track!, at };
      },
      input: ({ track: { deliveryId, waybillId }, at }) => ({
        ToUserName: 'gh_store',
        FromUserName: 'wechat-team',
        CreateTime: at,
        MsgType: 'event',
        Event: 'add_express_path',
        DeliveryID: deliveryId,
        WayBillId: waybillId,
        Actions: [{ ActionTime: at + 60, ActionType: 100001, ActionMsg: '已揽收' }],
      }),
      openid: 'wechat-team',
      untilHeard: true,
      end: async (street) => {
        const [track] = await street.all('tracks');
        const lines = track!.events.filter((event) => event.text === '已揽收').length;
        return amissUnless(lines === 1, `the line stands ${lines} times`);
      },
    }),
  ],
};
