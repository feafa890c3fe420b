import { arranged } from '../../homepage/content';
import { decidedAs, drafted, editor, handedIn, published, saved } from '../../homepage/street';
import { launchBy, seen } from '../../insights/arrivals';
import { amissUnless, type ScenariosOf, scenarioOf } from '../scenario';

const shopId = 'tea';
const { openid } = editor;

export const scenarios: ScenariosOf<'homepage'> = {
  get: [
    scenarioOf(
      'homepage',
      'get',
    )({
      title: 'somebody comes by an article',
      setup: async () => undefined,
      input: () => ({ shopId: 'tea', launch: launchBy(1058, { account: 'gh_1' }) }),
      openid: 'buyer',
      end: async (street) => {
        const { total } = await seen(street);
        return amissUnless(total.visits <= 1, `${total.visits} visits of one visitor`);
      },
    }),
  ],
  save: [
    scenarioOf(
      'homepage',
      'save',
    )({
      title: 'the first draft',
      setup: async () => arranged(),
      input: (content) => ({ shopId, version: 0, content }),
      openid,
      end: async (street) => {
        const { version } = await street.read('homepage_drafts', shopId);
        return amissUnless(version === 1, `version ${version}`);
      },
    }),
    scenarioOf(
      'homepage',
      'save',
    )({
      title: 'over another',
      setup: (street) => saved(street),
      input: (version) => ({ shopId, version, content: arranged({ live: null }) }),
      openid,
      end: async (street, version) => {
        const draft = await street.read('homepage_drafts', shopId);
        return amissUnless(draft.version === version + 1 && draft.content.live === null, 'not saved once');
      },
    }),
  ],
  phoneCode: [
    scenarioOf(
      'homepage',
      'phoneCode',
    )({
      title: 'a code for a phone',
      setup: (street) => saved(street),
      input: (version) => ({ shopId, version }),
      openid,
      end: async (street, version) => {
        const codes = await street.all('preview_codes');
        return amissUnless(codes.length === 1 && codes[0]?.version === version, `${codes.length} codes`);
      },
    }),
  ],
  submit: [
    scenarioOf(
      'homepage',
      'submit',
    )({
      title: 'to the desk',
      setup: (street) => saved(street),
      input: (version) => ({ shopId, version }),
      openid,
      end: async (street) => {
        const { submission } = await street.read('homepage_drafts', shopId);
        return amissUnless(submission?.no === 1 && submission.state === 'submitted', `${submission?.state}`);
      },
    }),
  ],
  withdraw: [
    scenarioOf(
      'homepage',
      'withdraw',
    )({
      title: 'what waits',
      setup: (street) => handedIn(street),
      input: (no) => ({ shopId, no }),
      openid,
      end: async (street) => {
        const { submission } = await street.read('homepage_drafts', shopId);
        return amissUnless(submission?.state === 'withdrawn', `${submission?.state}`);
      },
    }),
  ],
  restore: [
    scenarioOf(
      'homepage',
      'restore',
    )({
      title: 'the first version',
      setup: async (street) => {
        await published(street);
        await decidedAs(street, await handedIn(street, arranged({ live: null })), 'approve');
        return (await drafted(street)).version;
      },
      input: (version) => ({ shopId, version, no: 1 }),
      openid,
      end: async (street, version) => {
        const draft = await street.read('homepage_drafts', shopId);
        return amissUnless(draft.version === version + 1 && draft.content.live !== null, 'not restored');
      },
    }),
  ],
  seen: [
    scenarioOf(
      'homepage',
      'seen',
    )({
      title: 'a batch',
      setup: async () => undefined,
      input: () => ({ shopId, counts: [{ module: 'showcase' as const, views: 2, taps: 1 }] }),
      openid: 'buyer',
      end: async (street) => {
        const rows = await street.all('homepage_days');
        const views = rows.reduce((n, row) => n + (row.views.showcase ?? 0), 0);
        return amissUnless(views === 2, `${views} were counted`);
      },
    }),
  ],
};
