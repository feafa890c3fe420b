import type { PictureDoc } from '../../../domain/documents';
import { checkSceneOf } from '../../../domain/picture';
import { minutes } from '../../../domain/rules';
import type { Call } from '../call';
import * as db from '../db';
import { raise } from '../desk';
import { cloud, wordsOf } from '../sdk';
import { bearsCode } from './code-in';
import { linksTo } from './files';

/** WeChat fetches the picture while it looks, which may take half an hour. */
const linkSeconds = 3600;
const image = 2;

/**
 * Write: update. Asks WeChat to look at a copied picture; the verdict comes as an event. What could not be asked, or
 * never was answered, is asked again by the clock, each time later, and at last a person looks: nothing is shown
 * because nobody looked. Two operations and WeChat's answer, one answer more of a picture in a talk.
 */
export async function askCheck(doc: PictureDoc, call: Call): Promise<void> {
  const seen = { _id: doc._id, state: doc.state, checkTries: doc.checkTries };
  const link = (await linksTo([doc.fileId], linkSeconds)).get(doc.fileId);
  if (link === undefined) {
    await db.update('pictures', seen, { state: 'lost', dueAt: null, updatedAt: Date.now() });
    return;
  }
  const checkTries = doc.checkTries + 1;
  if (checkTries > call.rules['picture.checkTries']) return toDesk(doc, call);
  const hasCode = doc.hasCode ?? (doc.use === 'support' && (await bearsCode(link, call)));
  const traceId = await asked(doc, link, call);
  const wait = traceId ? minutes(call.rules['picture.verdictMinutes']) : minutes(checkTries);
  const now = Date.now();
  await db.update('pictures', seen, {
    state: 'checking',
    traceId: traceId ?? doc.traceId,
    checkTries,
    ...(hasCode ? { hasCode } : {}),
    dueAt: now + wait,
    updatedAt: now,
  });
}

async function asked(doc: PictureDoc, mediaUrl: string, call: Call): Promise<string | null> {
  try {
    const reply = await cloud.openapi.security!.mediaCheckAsync!({
      mediaUrl,
      mediaType: image,
      version: 2,
      scene: checkSceneOf(doc.use),
      openid: doc.openid,
    });
    return typeof reply.traceId === 'string' && reply.traceId ? reply.traceId : null;
  } catch (error) {
    call.log('picture not checked', { picture: doc._id, why: wordsOf(error) });
    return null;
  }
}

/** Write: update, then transaction. A person decides; repeated, it lies on the desk once. */
export async function toDesk(doc: PictureDoc, _call: Call): Promise<void> {
  const now = Date.now();
  const facts = { use: doc.use, about: doc.about ?? '', size: doc.size };
  await raise('picture', doc._id, facts, now);
  const open = { _id: doc._id, state: db.cmd.in(['arriving', 'checking']) };
  await db.update('pictures', open, { state: 'review', dueAt: null, ...told(doc, now), updatedAt: now });
}

/** Whoever shows it hears of a verdict; who does not yet, will see it when taking it. */
export const told = (doc: PictureDoc, now: number): { tellAt?: number } => (doc.about ? { tellAt: now } : {});
