import * as v from 'valibot';
import { pictureStates, pictureUses } from '../../domain/picture';
import { action } from '../platform/contract';
import { count, text } from '../platform/fields';

export const contract = {
  folder: action({
    does: 'Where the caller may put files: the one folder of the storage that is open to them.',
    who: 'shopper',
    input: v.strictObject({}),
    output: v.object({ folder: v.string(), maxBytes: count }),
    errors: [],
    writes: 'none',
  }),
  take: action({
    does: 'Takes a picture that the caller has uploaded: looks at it, keeps it, has it checked.',
    who: 'shopper',
    input: v.strictObject({
      /** `cloud://…/incoming/<openid>/<name>`, as the upload answered. */
      fileId: text(300),
      use: v.picklist(pictureUses),
    }),
    output: v.object({
      /** What other actions take. */
      pictureId: v.string(),
      state: v.picklist(pictureStates),
    }),
    errors: ['NOT_FOUND', 'OVER_LIMIT', 'CONTENT_REFUSED', 'BAD_FILE'],
    writes: 'saga',
    idempotency: 'natural',
  }),
} as const;
export type PicturesContract = typeof contract;
