/** A draft on a phone, by a code from the studio: for who works in the shop, one version, half an hour. */

import { agent, type FreshStreet, openFreshStreet } from '../aftersales/street';
import { requestId } from '../orders/cloud';
import { beforeVerdict, decided } from '../pictures/street';
import { arranged, productItem } from './content';
import { colleague, editor, handedIn, pageOf, pictureFor, saved, withColleague } from './street';

let street: FreshStreet;
const shopId = 'tea';
beforeAll(async () => {
  street = await openFreshStreet();
});
afterAll(() => street.close());
beforeEach(async () => {
  await street.fresh();
  await withColleague(street);
});

const titled = (title: string) => arranged({ showcase: { scale: 2, items: [productItem('green', title)] } });
const codeOf = async (version: number): Promise<string> => {
  const { token } = await street.done('homepage', 'previewCode', { shopId, version }, editor);
  return token ?? '';
};
const look = (token: string, as: { openid: string } = colleague) =>
  street.ask('homepage', 'preview', { shopId, token }, as);

it('shows the draft as it would be published to every member, and to nobody else', async () => {
  const goods = { pinned: ['black'], arranged: [], hidden: ['green'] };
  const token = await codeOf(await saved(street, arranged({ ...titled('草稿'), goods })));
  for (const member of [editor, colleague, agent]) {
    const seen = await look(token, member);
    expect(seen).toMatchObject({
      ok: true,
      data: { homepage: { showcase: { items: [{ title: '草稿' }] } } },
    });
    expect(seen.ok && seen.data.products.map(({ productId }) => productId)).toEqual(['black']);
  }
  expect(await look(token, { openid: 'buyer' })).toMatchObject({ error: { code: 'FORBIDDEN' } });
  expect(await look(token, { openid: 'owner-cup' })).toMatchObject({ error: { code: 'FORBIDDEN' } });
  expect(JSON.stringify(await pageOf(street))).not.toContain('草稿');
});

it('opens one version: after a change it is over, what was handed in stays', async () => {
  const drafted = await codeOf(await saved(street, titled('一')));
  await handedIn(street, titled('二'));
  expect(await look(drafted)).toMatchObject({ error: { code: 'CHANGED_MEANWHILE', field: 'token' } });
  const { version } = await street.done('homepage', 'draft', { shopId }, editor);
  const submitted = await codeOf(version);
  await saved(street, titled('三'));
  expect(await look(submitted)).toMatchObject({
    ok: true,
    data: { version, homepage: { showcase: { items: [{ title: '二' }] } } },
  });
  const old = { shopId, version: version - 1 };
  expect(await street.ask('homepage', 'previewCode', old, editor)).toMatchObject({
    error: { code: 'CHANGED_MEANWHILE' },
  });
});

it('is over after half an hour, and opens nothing when it was tampered with', async () => {
  const token = await codeOf(await saved(street));
  expect(await look(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toMatchObject({
    error: { code: 'NOT_FOUND', field: 'token' },
  });
  street.cloud.clock.advance(31 * 60_000);
  expect(await look(token)).toMatchObject({ error: { code: 'WRONG_STATE', field: 'token' } });
});

it('shows a picture that nobody has checked to who put it up alone', async () => {
  const background = async (token: string, as: { openid: string }) => {
    const seen = await look(token, as);
    return seen.ok ? seen.data.homepage.background?.img : seen.error.code;
  };
  const { ref, token } = await beforeVerdict(street, async () => {
    const ref = await pictureFor(street);
    const token = await codeOf(await saved(street, arranged({ background: { img: ref } })));
    expect(await background(token, editor)).toMatch(/^http/);
    expect(await background(token, colleague)).toBe('');
    return { ref, token };
  });
  await decided(street, ref.slice('picture:'.length));
  expect(await background(token, colleague)).toMatch(/^http/);
});

describe('a mini-program code', () => {
  const asked = (version: number) =>
    street.done('homepage', 'phoneCode', { shopId, version }, { ...editor, requestId: requestId() });
  const scan = (code: string, as: { openid: string } = colleague) =>
    street.ask('homepage', 'phonePreview', { code }, as);

  it('opens the version it was made of for members, and for nobody else', async () => {
    const version = await saved(street, titled('扫码看'));
    const { picture, code } = await asked(version);
    expect(picture).toMatch(/^data:image\/(png|jpeg);base64,.{500,}/);
    expect(code).toMatch(/^[2-9a-z]{10}$/);
    for (const member of [editor, colleague, agent]) {
      expect(await scan(code, member)).toMatchObject({
        ok: true,
        data: { version, shop: { shopId }, homepage: { showcase: { items: [{ title: '扫码看' }] } } },
      });
    }
    for (const openid of ['buyer', 'owner-cup'])
      expect(await scan(code, { openid })).toMatchObject({ error: { code: 'FORBIDDEN' } });
    await saved(street, titled('又改了'));
    expect(await scan(code)).toMatchObject({ error: { code: 'CHANGED_MEANWHILE' } });
  });

  it('tells a code that is over from one that never was', async () => {
    const { code } = await asked(await saved(street));
    street.cloud.clock.advance(31 * 60_000);
    expect(await scan(code)).toMatchObject({ error: { code: 'WRONG_STATE' } });
    for (const wrong of ['23456789ab', 'nothing', code.toUpperCase()])
      expect(await scan(wrong)).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });
});
