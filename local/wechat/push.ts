import type { FunctionHost } from '../host/host';
import type { Outcome } from '../host/types';
import type { Memory } from './memory';
import type { SupportWindows } from './support-window';

/** The one function that message push is configured for. */
const PUSH_FUNCTION = 'push';

export interface MessagePush {
  /** Hands an event to the `push` function as WeChat does; undefined where there is none. */
  deliver(event: Record<string, unknown>): Promise<Outcome> | undefined;
  /** Of what users' events have opened. */
  memory: Memory;
}

/** Message push: opens the reply window the event grants, then calls the function as the user, with no client's SOURCE. */
export function createPush(
  host: () => FunctionHost,
  windows: SupportWindows,
  appid: string,
  now: () => number,
): MessagePush {
  return {
    memory: windows.memory,
    deliver(event) {
      const openid = String(event.FromUserName ?? '');
      // WeChat counts from the user's own act, whenever its push arrives.
      const at = Number(event.CreateTime) > 0 ? Math.min(now(), Number(event.CreateTime) * 1000) : now();
      if (event.Event === 'user_enter_tempsession') windows.opened(openid, 'enter', at);
      else if (event.MsgType !== 'event') windows.opened(openid, 'message', at);
      if (
        !host()
          .functions()
          .some((f) => f.name === PUSH_FUNCTION)
      )
        return undefined;
      const whole = { ...event, userInfo: { appId: appid, openId: openid } };
      // What SOURCE reads here on a real environment has not been seen yet; it is no client's.
      return host().invoke(PUSH_FUNCTION, whole, { openid: openid || undefined, source: 'wx_unknown' });
    },
  };
}
