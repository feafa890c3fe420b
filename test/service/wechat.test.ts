/** WeChat's own side of customer service, as its stand-in plays it: its agent tool, its refusals, its pictures. */

import { drawCode } from '../../local/wechat/code-picture';
import { decided, picture } from '../pictures/street';
import { serviceSettings } from './settings';
import { type FreshServiceStreet, onlyTalk, openFreshServiceStreet } from './street';

let street: FreshServiceStreet;
beforeAll(async () => {
  street = await openFreshServiceStreet();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

const agent = { openid: 'answers-tea' };
const sent = () => street.cloud.outbox.list(100).filter(({ api }) => /Message\.send$/.test(api));
const codes = () => sent().map(({ answer }) => (answer as { errcode: number }).errcode);
const answers = (talkId: string, text: string) =>
  street.ask('answer', { shopId: 'tea', talkId, says: { kind: 'text', text } }, agent);

describe('where the shop uses WeChat’s agent tool', () => {
  const usesTool = async (toWeChatAgents: boolean) => {
    const { version } = await street.done('settings', { shopId: 'tea' }, agent);
    const settings = serviceSettings({ toWeChatAgents });
    await street.done('saveSettings', { shopId: 'tea', version, settings }, { openid: 'owner-tea' });
  };

  it('hands messages to it, never events, and answers by itself what it knows', async () => {
    await usesTool(true);
    expect(await street.enters('buyer')).toBe('success');
    expect(await street.says('buyer', '包邮吗')).toBe('success');
    const CreateTime = Math.floor(street.cloud.clock.now() / 1000) + 1;
    const handed = {
      ToUserName: 'buyer',
      FromUserName: 'gh_local',
      CreateTime,
      MsgType: 'transfer_customer_service',
    };
    const again = { MsgId: '77', CreateTime };
    expect(await street.says('buyer', '转人工', again)).toEqual(handed);
    expect(await street.says('buyer', '转人工', again)).toEqual(handed);
    expect(await street.says('buyer', '在吗')).toMatchObject({ MsgType: 'transfer_customer_service' });
    expect(await street.enters('buyer')).toBe('success');
    expect(street.arrived('buyer')).toEqual(['您好，欢迎光临', '满 99 元包邮。']);
    expect((await onlyTalk(street)).state).toBe('handed');
  });

  it('takes conversations back once one of them was closed here and the tool is not used any more', async () => {
    await usesTool(true);
    await street.enters('buyer');
    await street.says('buyer', '转人工');
    const { talkId } = await onlyTalk(street);
    await street.done('close', { shopId: 'tea', talkId }, agent);
    await usesTool(false);
    expect(await street.says('buyer', '转人工')).toBe('success');
    expect((await onlyTalk(street)).state).toBe('queued');
  });
});

describe('what WeChat refuses', () => {
  async function askedAndTaken(): Promise<string> {
    await street.enters('buyer');
    await street.says('buyer', '这茶好喝吗');
    const { talkId } = await onlyTalk(street, 'queued');
    await street.done('take', { shopId: 'tea', talkId }, agent);
    return talkId;
  }
  const closedUntilTheyWrite = async (talkId: string) => {
    const tries = codes().length;
    expect(await answers(talkId, '再说一句')).toMatchObject({ error: { code: 'QUOTA_USED' } });
    for (let minute = 0; minute < 5; minute++) {
      street.cloud.clock.advance(61_000);
      await street.tick();
    }
    expect(codes()).toHaveLength(tries);
    await street.says('buyer', '还在吗');
    expect(await answers(talkId, '在的')).toMatchObject({ ok: true, data: { message: { state: 'sent' } } });
  };

  it('as out of time (45015) fails, closes the window, and is not tried again', async () => {
    const talkId = await askedAndTaken();
    // WeChat forgets what opened its window; we do not know.
    street.cloud.push.memory.forget();
    expect(await answers(talkId, '好喝')).toMatchObject({
      ok: true,
      data: { message: { state: 'failed', why: '45015' }, quota: { left: 0, why: 'timeOver' } },
    });
    expect(codes()[0]).toBe(45015);
    await closedUntilTheyWrite(talkId);
  });

  it('as one too many (45047) fails, closes the window, and is not tried again', async () => {
    const talkId = await askedAndTaken();
    for (let n = 0; n < 5; n++) expect((await answers(talkId, `第 ${n} 句`)).ok).toBe(true);
    await street.store.update({
      collection: 'service_visitors',
      filter: { _id: 'buyer' },
      change: { $set: { sends: [] } },
    });
    expect(await answers(talkId, '第六句')).toMatchObject({
      ok: true,
      data: { message: { state: 'failed', why: '45047' }, quota: { left: 0 } },
    });
    await closedUntilTheyWrite(talkId);
  });
});

describe('a picture that came by WeChat', () => {
  const sends = async (mediaId: string, more = {}) => {
    await street.enters('buyer');
    await street.says('buyer', '', {
      MsgType: 'image',
      Content: undefined,
      MediaId: mediaId,
      PicUrl: '',
      ...more,
    });
  };
  const shown = async (as = agent) => {
    const { talkId } = await onlyTalk(street);
    const { messages } = await street.done('talk', { shopId: 'tea', talkId }, as);
    const { picture: url, pictureState, warning } = messages.find(({ kind }) => kind === 'image')!;
    return { url, pictureState, warning };
  };
  const copies = async () => (await street.all('pictures')).filter(({ use }) => use === 'support');
  /** The verdict of WeChat's check, as its stand-in pushes it. */
  const checked = async () => decided(street, (await copies())[0]!._id);

  it('is copied to our storage, and shown to the agent once it passed the check', async () => {
    await sends(street.cloud.media.put(await picture('pass', 'jpeg')));
    await checked();
    const { url, pictureState, warning } = await shown();
    expect(warning).toBe('');
    expect({ pictureState, kept: /private\/pictures\//.test(url) }).toEqual({
      pictureState: 'pass',
      kept: true,
    });
    expect(await copies()).toMatchObject([{ openid: 'buyer', type: 'jpg' }]);
  });

  it('is flagged where it bears a code that may take money past the platform', async () => {
    await sends(street.cloud.media.put(await drawCode('https://example.com/pay/me', 300)));
    await checked();
    const { talkId } = await onlyTalk(street);
    for (const { messages } of [
      await street.done('talk', { shopId: 'tea', talkId }, agent),
      await street.done('open', { shopId: 'tea' }),
    ]) {
      expect(messages.find(({ kind }) => kind === 'image')).toMatchObject({ warning: 'offPlatform' });
    }
  });

  it('is hidden where it is found risky', async () => {
    await sends(street.cloud.media.put(await picture('risky')));
    await checked();
    expect(await shown()).toEqual({ url: '', pictureState: 'risky', warning: '' });
  });

  it('is copied later where WeChat did not answer, however often the push comes', async () => {
    const mediaId = street.cloud.media.put(await picture());
    const api = 'customerServiceMessage.getTempMedia';
    street.cloud.faults.add({ function: 'push', api, when: 'before' });
    await sends(mediaId);
    expect(await shown()).toMatchObject({ url: '', pictureState: 'checking' });
    street.cloud.clock.advance(3 * 61_000);
    await street.tick();
    await checked();
    expect((await shown()).pictureState).toBe('pass');
    expect(await copies()).toHaveLength(1);
  });

  it('is gone where WeChat has it no more', async () => {
    await sends('no-such-media');
    expect(await shown()).toMatchObject({ url: '', pictureState: 'lost' });
  });
});
