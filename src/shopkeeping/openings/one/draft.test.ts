import { draftOf, nextStep, stepOf, unsaved } from './draft';

const none = { subject: null, business: null, front: null, account: null };

it('saves the steps that were touched, and none as the function keeps it already', () => {
  const draft = draftOf(none);
  expect(unsaved(draft, none)).toEqual({});
  const business = { mainCategoryId: 'tea' };
  expect(unsaved({ ...draft, business }, none)).toEqual({ business });
  const subject = { ...draft.subject, licenceNo: ' 91440300ma5 ', pictures: ['p1'] };
  const kept = { ...none, subject: { ...subject, licenceNo: '91440300MA5' } };
  expect(unsaved({ ...draft, subject }, kept)).toEqual({});
  expect(unsaved({ ...draft, subject: { ...subject, pictures: ['p1', 'p2'] } }, kept)).toHaveProperty(
    'subject',
  );
});

it('saves a blank step that is said to be finished, once, so that it is told what it lacks', () => {
  const draft = draftOf(none);
  const { subject } = draft;
  expect(unsaved(draft, none, 'subject')).toEqual({ subject });
  expect(unsaved(draft, { ...none, subject }, 'subject')).toEqual({});
});

it('goes on with what is not done, what follows first', () => {
  const states = { subject: 'faulty', business: 'done', front: 'empty', account: 'done' } as const;
  expect(nextStep(states)).toBe('subject');
  expect(nextStep(states, 'business')).toBe('front');
  expect(nextStep({ ...states, front: 'done' }, 'business')).toBe('subject');
  expect(nextStep({ subject: 'done', business: 'done', front: 'done', account: 'done' })).toBeNull();
});

it('knows which step a refusal is about', () => {
  expect(stepOf('steps.front.name')).toBe('front');
  expect(stepOf('version')).toBeNull();
  expect(stepOf(undefined)).toBeNull();
});
