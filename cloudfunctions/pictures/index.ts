import { ok } from '../platform/call';
import { serve } from '../platform/door';
import { maxPictureBytes } from '../platform/pictures/files';
import { takePicture } from '../platform/pictures/take';
import { contract } from './contract';

export const main = serve('pictures', contract, {
  folder: async (_input, { openid }) => ok({ folder: `incoming/${openid}`, maxBytes: maxPictureBytes }),
  take: takePicture,
});
