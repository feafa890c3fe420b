import type { HomepageContent, ShowcaseItem, ShownContent } from '../blocks';
import { showcaseLimits } from './limits';

/** Shoppers see no card that leads nowhere and no category that the shop hid. `cards`: goods that can be opened. */
export function shownContent(
  page: HomepageContent,
  cards: ReadonlyMap<string, { thumb: string }>,
): ShownContent {
  const items = page.showcase.items.flatMap((item): ShowcaseItem[] => {
    if (item.type !== 1) return [item];
    const card = cards.get(item.productId);
    return card ? [{ ...item, img: item.img || card.thumb }] : [];
  });
  return {
    background: page.background,
    showcase: { scale: items.length < showcaseLimits.smallFrom ? 2 : page.showcase.scale, items },
    categories: page.categories
      .filter((c) => c.isDisplayed)
      .map((c) => ({ ...c, level2: c.level2.filter((leaf) => leaf.isDisplayed) })),
    live: page.live,
    follow: page.follow,
    group: page.group,
  };
}

/** 视频号直播间 of the anchor and of its goods: from there nothing may lead shoppers elsewhere. */
const liveRooms = [1176, 1177];
/** 朋友圈单页模式: nothing can be opened. */
const singlePage = 1154;

/** Whether modules and contacts may lead a shopper of this scene out of the mini program, and codes be shown. */
export const mayLeadAway = (scene: number): boolean => !liveRooms.includes(scene) && scene !== singlePage;

/** Whether a shopper of this scene may go to the shop's people: from a live room not into 企业微信, which leads away. */
export const mayContact = (mode: 'none' | 'own' | 'wecom', scene: number): boolean =>
  scene !== singlePage && mode !== 'none' && (mode !== 'wecom' || mayLeadAway(scene));

/**
 * What a shopper who came by `scene` gets. From a live room nothing leads away (articles, videos, an account to follow,
 * a group's code); the way back into the live room stays. In Moments' single page nothing opens, so nothing offers it.
 */
export function shownFrom<T extends ShownContent>(page: T, scene: number): T {
  if (mayLeadAway(scene)) return page;
  const items = page.showcase.items.filter((item) => item.type === 1);
  const { scale } = page.showcase;
  return {
    ...page,
    showcase: { scale: items.length < showcaseLimits.smallFrom ? 2 : scale, items },
    live: scene === singlePage ? null : page.live,
    follow: null,
    group: null,
  };
}
