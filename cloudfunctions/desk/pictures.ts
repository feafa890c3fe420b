import type { DeskItemDoc } from '../../domain/desk';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { showPictures } from '../platform/pictures/show';
import { decide } from '../platform/pictures/verdict';
import type { Decision, Kind } from './kind';

const verdict = (does: string, word: 'pass' | 'risky'): Decision => ({
  does,
  async act({ subject }: DeskItemDoc) {
    const doc = await db.get('pictures', subject);
    if (doc?.state === 'review') await decide(doc, word);
  },
});

/** Pictures that WeChat would not decide, or never did. */
export const heldPictures: Kind = {
  decisions: { pass: verdict('通过', 'pass'), refuse: verdict('不通过，删除图片', 'risky') },
  async look({ subject }: DeskItemDoc, call: Call) {
    const [picture] = await showPictures([subject], 'operator', call);
    return { pictures: picture ? [picture] : [] };
  },
};
