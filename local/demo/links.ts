/** The accounts that the street's shops are linked with, and some that are on their way. */
import type { LinkDoc } from '../../domain/documents';
import { type LinkedAccount, type LinkKind, linkIdOf } from '../../domain/links/kinds';
import { bound } from '../../domain/links/state';
import type { LinkStatus } from '../../domain/links/status';
import type { Ms } from '../../domain/units';
import { ownerOf } from './people';
import type { DemoShop } from './shape';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export const channelsIdOf = (shop: DemoShop): string => `sph_demo_${shop.id}`;
export const officialIdOf = (shop: DemoShop): string => `gh_demo_${shop.id}`;

/** A shop tells its stories by accounts of its own: a 视频号 its videos, a 公众号 its articles. */
export function accountsOf(shop: DemoShop): LinkedAccount[] {
  const teller = (kind: string) => shop.stories.find((story) => story.kind === kind);
  const [video, article] = [teller('video'), teller('article')];
  return [
    ...(video ? [{ kind: 'channels' as const, accountId: channelsIdOf(shop), name: video.author }] : []),
    ...(article ? [{ kind: 'official' as const, accountId: officialIdOf(shop), name: article.author }] : []),
  ];
}

function linkDoc(shop: DemoShop, account: LinkedAccount, at: Ms, more: Partial<LinkDoc> = {}): LinkDoc {
  const { kind, accountId, name } = account;
  return {
    _id: linkIdOf(shop.id, kind, accountId),
    shopId: shop.id,
    kind,
    accountId,
    accountName: name,
    status: bound,
    proof: 'proved',
    code: '',
    expiresAt: at + 3 * DAY,
    by: ownerOf(shop.id),
    accepter: `o_demo_keeper_${shop.id}`,
    acceptedAt: at + HOUR,
    provedAt: at + 5 * HOUR,
    reason: '',
    clearing: null,
    dueAt: null,
    lastRequest: '',
    log: [
      { event: 'invite', at },
      { event: 'accept', at: at + HOUR },
      { event: 'prove', at: at + 5 * HOUR },
    ],
    createdAt: at,
    updatedAt: at + 5 * HOUR,
    ...more,
  };
}

/** What the first merchant's page has beside its links: an invitation that waits, and some that came to nothing. */
function underWay(shop: DemoShop, now: Ms): LinkDoc[] {
  const nobody = { proof: 'none', accepter: '', acceptedAt: null, provedAt: null } as const;
  const one = (
    kind: LinkKind,
    id: string,
    name: string,
    at: Ms,
    status: LinkStatus,
    more: Partial<LinkDoc>,
  ) =>
    linkDoc(shop, { kind, accountId: id, name }, at, {
      ...nobody,
      status,
      log: [{ event: 'invite', at }],
      updatedAt: at,
      ...more,
    });
  const asked = now - 5 * HOUR;
  const waits = {
    code: 'DEMA5KSHPQ7W',
    expiresAt: now + 2 * DAY + 7 * HOUR,
    dueAt: now + 2 * DAY + 7 * HOUR,
  };
  return [
    one('service', `gh_demo_${shop.id}_service`, `${shop.name}会员服务`, asked, 4, waits),
    one('miniProgram', 'wx0demo0shop00mini', `${shop.name}点单`, now - 20 * DAY, 5, { code: 'DEMBEXPAREDQ' }),
    one('wecom', `ww0demo0${shop.id}`, shop.name, now - 9 * DAY, 3, { code: 'DEMCREFUSEDQ' }),
  ];
}

/** The shop that shows every state an invitation can be in. */
const SHOWS_ALL = 'banpo';

export function linksOf(shop: DemoShop, openedAt: Ms, now: Ms): LinkDoc[] {
  const at = Math.min(openedAt + DAY, now - DAY);
  const proved = accountsOf(shop).map((account) => linkDoc(shop, account, at));
  return shop.id === SHOWS_ALL ? [...proved, ...underWay(shop, now)] : proved;
}
