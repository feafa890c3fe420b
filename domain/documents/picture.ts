import type { PictureState, PictureType, PictureUse } from '../picture';
import type { Ms, Openid, PictureUrl } from '../units';

/** A picture that somebody put up, from its arrival on. Others name it by its id, never by a file. */
export interface PictureDoc {
  /** Derived from the uploader and the upload's path, so that taking it again finds it. */
  _id: string;
  openid: Openid;
  use: PictureUse;
  state: PictureState;
  /** Where the client put it; removed once it is copied. */
  incoming: string;
  /** File id under `private/`, out of every client's reach. */
  fileId: string;
  /** Where everybody finds it, for public uses once it passed. */
  publicUrl: PictureUrl | null;
  sha256: string;
  type: PictureType;
  /** Bytes. */
  size: number;
  /** Of WeChat's check under way or done. */
  traceId: string | null;
  checkTries: number;
  /** WeChat reads a code in it; looked for in talks alone. */
  hasCode?: boolean;
  /** `<kind>~<id>` of what shows it; null: nothing yet. */
  about: string | null;
  /** When the clock goes on with it by itself; null when it stands. */
  dueAt: Ms | null;
  /** When it goes, unless something shows it by then; null once something does. */
  orphanAt: Ms | null;
  /** Set while whoever shows it is still to be told the verdict. */
  tellAt: Ms | null;
  createdAt: Ms;
  updatedAt: Ms;
}
