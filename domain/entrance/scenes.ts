/** Where a shopper came in. Public: where strangers find a shop. Private: where people who know each other pass it on. */
export const entrances = [
  'search',
  'article',
  'account',
  'channels',
  'live',
  'ad',
  'miniprogram',
  'embed',
  'friend',
  'group',
  'moments',
  'wecom',
  'code',
  'message',
  'link',
  'direct',
  'other',
] as const;
export type Entrance = (typeof entrances)[number];

/** `none`: neither; the shopper came back by themself, or by something that nobody passes on. */
export const domains = ['public', 'private', 'none'] as const;
export type EntranceDomain = (typeof domains)[number];

/** The domain of an entrance where no sharer is known. */
export const domainOf: Readonly<Record<Entrance, EntranceDomain>> = {
  search: 'public',
  article: 'public',
  account: 'public',
  channels: 'public',
  live: 'public',
  ad: 'public',
  miniprogram: 'public',
  embed: 'public',
  friend: 'private',
  group: 'private',
  moments: 'private',
  wecom: 'private',
  code: 'none',
  message: 'none',
  link: 'none',
  direct: 'none',
  other: 'none',
};

/**
 * Launch scenes of WeChat (小程序场景值), by where they lead in. A scene that is not here is `other`.
 * Source: developers.weixin.qq.com, reference/scene-list.
 */
const scenesOf: Readonly<Partial<Record<Entrance, readonly number[]>>> = {
  direct: [1001, 1023, 1089, 1103, 1104],
  search: [1005, 1006, 1053, 1106],
  article: [1058, 1082, 1091],
  account: [1035, 1043, 1074, 1157, 1193],
  channels: [1175, 1184, 1191, 1195, 1216],
  live: [1176, 1177],
  ad: [1045, 1046, 1067, 1084, 1200, 1201],
  miniprogram: [1037, 1038],
  friend: [1007, 1208],
  group: [1008, 1044, 1158, 1160, 1185],
  moments: [1154, 1155],
  wecom: [1192, 1202, 1207],
  code: [1011, 1012, 1013, 1047, 1048, 1049],
  message: [1014, 1107],
  link: [1167, 1179, 1194],
};

const byScene = new Map<number, Entrance>(
  Object.entries(scenesOf).flatMap(([entrance, scenes]) =>
    scenes.map((scene) => [scene, entrance as Entrance] as const),
  ),
);

/** WeChat's own reader of pages (scene 1129): nobody came. */
export const isCrawler = (scene: number): boolean => scene === 1129;

export const entranceOfScene = (scene: number): Entrance => byScene.get(scene) ?? 'other';
