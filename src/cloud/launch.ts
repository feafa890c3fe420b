import { channelsOf } from './channels-share';
import { type EnterOptions, enteredBy, type LaunchInfo, PLAIN, SINGLE_PAGE } from './entering';

/** Coming back from another mini program (the payment sheet of some phones is one): not a new entrance. */
const RETURNED = 1038;

let entered: LaunchInfo = Object.freeze({ scene: PLAIN, path: '', query: Object.freeze({}) });

/** Remembers an entrance. A return keeps the entrance before. */
export function rememberEntrance(options: EnterOptions): void {
  const came = enteredBy(options);
  if (came.scene === RETURNED && entered.path) return;
  entered = came;
  askChannels(entered);
}

/** The entrance in force. */
export function launchInfo(): LaunchInfo {
  return entered;
}

/** Whether this is Moments' single page, where nobody is logged in and nothing can be opened or taken. */
export const isSinglePage = (): boolean => launchInfo().scene === SINGLE_PAGE;

let heard: Promise<void> = Promise.resolve();

/** Asks 视频号 who passed it on there, where the scene is one of its shares; see `entrance`. */
function askChannels(came: LaunchInfo): void {
  heard = channelsOf(came.scene).then((channels) => {
    if (channels && came === entered) entered = Object.freeze({ ...came, channels });
  });
}

/** The entrance in force once all that can be known of it is: at once, but for shares of 视频号. Never rejects. */
export async function entrance(): Promise<LaunchInfo> {
  await heard;
  return entered;
}
