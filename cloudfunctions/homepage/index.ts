import { serve } from '../platform/door';
import { contract } from './contract';
import { get } from './get';
import { phoneCode, phonePreview } from './phone-preview';
import { preview, previewCode } from './preview';
import { draft } from './read-draft';
import { save } from './save';
import { seen } from './seen';
import { submit, withdraw } from './submit';
import { compare, restore, versions } from './versions';

export const main = serve('homepage', contract, {
  get,
  draft,
  previewCode,
  preview,
  phoneCode,
  phonePreview,
  save,
  submit,
  withdraw,
  versions,
  compare,
  restore,
  seen,
});
