import sharp from 'sharp';
import type { Envelope } from '../../cloudfunctions/platform/contract';
import type { PictureUse } from '../../domain/picture';
import { CLOUD } from '../../local/host/environment';
import { fileIds } from '../../local/host/storage-port';
import { requestId, type TestCloud } from '../orders/cloud';

type Taken = Envelope<{ pictureId: string; state: string }>;

/** What the stand-in for WeChat's check finds: all red is risky, all yellow is for a person. */
export const colours = {
  pass: { r: 30, g: 120, b: 60 },
  review: { r: 240, g: 220, b: 20 },
  risky: { r: 230, g: 20, b: 20 },
} as const;

let made = 0;

/** A small picture of one colour, each its own bytes. */
export function picture(
  find: keyof typeof colours = 'pass',
  type: 'jpeg' | 'png' | 'webp' = 'png',
): Promise<Buffer> {
  made += 1;
  const size = { width: 8 + (made % 50), height: 8 + Math.floor(made / 50) };
  return sharp({ create: { ...size, channels: 3, background: colours[find] } })
    .toFormat(type)
    .toBuffer();
}

export const fileIdOf = (path: string): string => fileIds(CLOUD.envId).of(path);

/** Puts bytes where a client puts them; answers their file id. */
export async function upload(street: TestCloud, bytes: Uint8Array, openid = 'buyer'): Promise<string> {
  made += 1;
  const path = `incoming/${openid}/picture-${made}.png`;
  await street.cloud.storage.write(path, bytes);
  return fileIdOf(path);
}

export async function take(
  street: TestCloud,
  fileId: string,
  use: PictureUse = 'afterSale',
  openid = 'buyer',
) {
  const event = { action: 'take', input: { fileId, use }, requestId: requestId() };
  return (await street.send('pictures', event, { openid })).envelope as Taken;
}

/** A picture taken in, not yet decided; answers its id. */
export async function taken(
  street: TestCloud,
  find: keyof typeof colours = 'pass',
  use: PictureUse = 'afterSale',
  openid = 'buyer',
): Promise<string> {
  const answer = await take(street, await upload(street, await picture(find), openid), use, openid);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.data.pictureId;
}

/** Waits until WeChat's verdict on a picture was heard, and told on; what became of it. */
export async function decided(street: TestCloud, pictureId: string): Promise<string> {
  await street.cloud.picturesLooked();
  const { state } = await street.read('pictures', pictureId);
  if (state === 'checking' || state === 'arriving') throw new Error(`no verdict on ${pictureId}`);
  return state;
}

/**
 * Does some work before WeChat says what it saw in any picture: its stand-in looks for milliseconds, so that on a busy
 * machine the verdict would come first.
 */
export async function beforeVerdict<T>(street: TestCloud, work: () => Promise<T>): Promise<T> {
  const { push } = street.cloud;
  const { deliver } = push;
  const working = work();
  const over = working.catch(() => undefined);
  push.deliver = (event) => over.then(() => deliver(event)) as ReturnType<typeof deliver>;
  return working.finally(() => {
    push.deliver = deliver;
  });
}
