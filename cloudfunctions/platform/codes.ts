import type { ShareCodeDoc } from '../../domain/documents';
import { isCodeKey } from '../../domain/entrance/code-key';
import { refuse } from './call';
import * as db from './db';

/**
 * The stored code of a mini-program code's `scene`; null for what is none, whatever it is. One operation, none for a
 * text that can be no key.
 */
export const codeOf = async (scene: string | undefined): Promise<ShareCodeDoc | null> =>
  scene && isCodeKey(scene) ? db.get('share_codes', scene) : null;

export const noCode = () => refuse('NOT_FOUND', '这个码无法识别，可能已经过期', 'code');
