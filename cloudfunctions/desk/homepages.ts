import { dependants } from '../../domain/homepage/linked';
import { approveHomepage, rejectHomepage } from '../homepage/decide';
import { pictureDocs } from '../homepage/pictures';
import * as db from '../platform/db';
import { showPictures } from '../platform/pictures/show';
import type { Kind } from './kind';

/** `<shopId>~<no>` */
function submissionOf(subject: string): [shopId: string, no: number] {
  const at = subject.lastIndexOf('~');
  return [subject.slice(0, at), Number(subject.slice(at + 1))];
}

/** Homepages that shops handed in: nothing of them is public before it is decided here. */
export const homepages: Kind = {
  decisions: {
    approve: { does: '通过，发布主页', act: ({ subject }) => approveHomepage(...submissionOf(subject)) },
    reject: {
      does: '驳回修改',
      act: ({ subject, reason }) => rejectHomepage(...submissionOf(subject), reason),
    },
  },
  async look({ subject }, call) {
    const [shopId, no] = submissionOf(subject);
    const submission = (await db.get('homepage_drafts', shopId))?.submission;
    if (submission?.no !== no) return {};
    const docs = await pictureDocs(submission.content);
    const ids = [...docs.values()].map(({ _id }) => _id);
    const pictures = (await showPictures(ids, 'operator', call)).flatMap(({ url }) => url ?? []);
    const { background, showcase, categories, live, follow, group } = submission.content;
    return {
      status: submission.state,
      background: background?.img ?? '',
      showcase: showcase.items.map(({ title, description }) =>
        [title, description].filter(Boolean).join('：'),
      ),
      // An article's address does not say whose it is: the shop does, and a person compares.
      accounts: dependants(submission.content).map(({ name, accountId }) => `${name}：${accountId}`),
      categories: categories.map(({ name, level2 }) =>
        [name, ...level2.map((leaf) => leaf.name)].join(' / '),
      ),
      live: live?.title ?? '',
      follow: follow ? `${follow.title} ${follow.note}` : '',
      group: group ? `${group.title} ${group.note}` : '',
      pictures,
    };
  },
};
