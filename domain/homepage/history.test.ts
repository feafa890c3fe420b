import * as fc from 'fast-check';
import { after, anyContent, anyEdits, arranged } from '../../test/homepage/content';
import { differences } from './compare';
import { begin, edited, type History, rebased, redo, undo } from './history';
import { same } from './merge-rows';

const times = (n: number, step: (history: History) => History, from: History): History =>
  Array.from({ length: n }).reduce<History>(step, from);

describe('undo and redo', () => {
  it('come back to the beginning and to the end, however many steps', () => {
    fc.assert(
      fc.property(anyContent, anyEdits, (content, edits) => {
        const done = edits.reduce((history, edit) => edited(history, edit), begin(content));
        expect(same(done.now, after(content, edits))).toBe(true);
        const back = times(done.past.length, undo, done);
        expect(back.now).toEqual(content);
        expect(undo(back).now).toEqual(content);
        expect(times(done.past.length, redo, back).now).toEqual(done.now);
      }),
    );
  });

  it('take letters typed into one field as one step', () => {
    const typed = ['进', '进直', '进直播'].reduce(
      (history, title) =>
        edited(history, { kind: 'live', value: { title, finderUserName: 'sph' } }, 'live.title'),
      begin(arranged()),
    );
    expect(typed.past).toHaveLength(1);
    expect(undo(typed).now).toEqual(arranged());
  });

  it('forget what was undone when something new is done', () => {
    const history = undo(edited(begin(arranged()), { kind: 'scale', scale: 1 }));
    expect(redo(edited(history, { kind: 'live', value: null })).now.showcase.scale).toBe(2);
  });

  it('never undo what somebody else did meanwhile', () => {
    const base = arranged();
    const mine = edited(begin(base), { kind: 'live', value: null });
    const theirs = arranged({ follow: null });
    const merged = rebased(mine, base, theirs);
    expect(merged.now).toMatchObject({ live: null, follow: null });
    expect(differences(undo(merged).now, theirs)).toEqual([]);
  });
});
