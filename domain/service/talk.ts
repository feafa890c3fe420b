/**
 * Where a conversation stands. `bot`: the shop's own answers; `queued`: a person is wanted; `taken`: one has it;
 * `handed`: WeChat's agent tool has it; `closed`: over until the shopper writes again.
 */
export const talkStates = ['bot', 'queued', 'taken', 'handed', 'closed'] as const;
export type TalkState = (typeof talkStates)[number];

/** What moves it, and from where it may. */
const moves = {
  queue: { from: ['bot', 'closed'], to: 'queued' },
  take: { from: ['bot', 'queued', 'closed'], to: 'taken' },
  release: { from: ['taken'], to: 'queued' },
  hand: { from: ['bot', 'queued', 'closed'], to: 'handed' },
  close: { from: ['bot', 'queued', 'taken', 'handed'], to: 'closed' },
  wake: { from: ['closed'], to: 'bot' },
} as const satisfies Record<string, { from: readonly TalkState[]; to: TalkState }>;
export type TalkMove = keyof typeof moves;

/** Where the move leads, or null where it is not allowed. */
export function moved(state: TalkState, move: TalkMove): TalkState | null {
  const { from, to } = moves[move];
  return (from as readonly TalkState[]).includes(state) ? to : null;
}

/** Whether a person is expected to answer. */
export const isHuman = (state: TalkState): boolean => state === 'queued' || state === 'taken';
