import { domainOf, type Entrance, type EntranceDomain, entranceOfScene } from './scenes';

/** How somebody came in, as WeChat told the mini program. */
export interface Arrival {
  scene: number;
  /** 1 one person, 2 one person through 企业微信, 3 a group, 4 a group with 企业微信 in it. */
  chatType?: number;
  /** default, nativeFunctionalized, browseOnly, embedded or chatTool. */
  apiCategory?: string;
  /** The mini program or account that led here, by appid. */
  referrer?: string;
  path: string;
  query: Readonly<Record<string, string>>;
}

/** Where an order, or a visit, came from: frozen on the order when it is placed. */
export interface Source {
  scene: number;
  entrance: Entrance;
  domain: EntranceDomain;
  /** The account or mini program it came through: gh_… or an appid; empty where nobody said. */
  account: string;
  /** A person who passed it on, by a name that says nothing outside the shop; empty where nobody did. */
  sharer: string;
  /** The embed of another mini program; empty where it was none. */
  embedId: string;
  path: string;
}

/** Names of the fields that a path may carry; what else it carries is not kept. */
export const pathFields = { share: 's', plan: 'p', code: 'k', account: 'account', embed: 'embed' } as const;

const name = /^[A-Za-z0-9_-]{1,64}$/;
const named = (value: string | undefined): string => (value && name.test(value) ? value : '');

/** @param sharer who passed it on, already known to be true */
export function sourceOf(arrival: Arrival, sharer = ''): Source {
  const embedId = named(arrival.query[pathFields.embed]);
  const entrance = entranceOf(arrival, sharer !== '', embedId !== '');
  return {
    scene: arrival.scene,
    entrance,
    // Whoever passes a code or a link on is a person, wherever it is found.
    domain: sharer && domainOf[entrance] === 'none' ? 'private' : domainOf[entrance],
    account: named(arrival.query[pathFields.account]) || named(arrival.referrer),
    sharer,
    embedId,
    path: arrival.path.slice(0, 200),
  };
}

function entranceOf({ scene, chatType, apiCategory }: Arrival, shared: boolean, embedded: boolean): Entrance {
  const byScene = entranceOfScene(scene);
  if (apiCategory === 'embedded' || (embedded && byScene === 'miniprogram')) return 'embed';
  if (byScene === 'friend' || byScene === 'group') return byChat(chatType) ?? byScene;
  if (shared && (byScene === 'direct' || byScene === 'other')) return byChat(chatType) ?? 'link';
  return byScene;
}

function byChat(chatType: number | undefined): Entrance | null {
  if (chatType === 1) return 'friend';
  if (chatType === 3) return 'group';
  return chatType === 2 || chatType === 4 ? 'wecom' : null;
}
