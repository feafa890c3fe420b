import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Role } from '../../domain/roles';
import { roleAllows } from '../../domain/roles';
import { type Call, ok, refuse } from './call';
import type { Action, Contract, Envelope, OutputOf, ParsedInputOf, Who } from './contract';
import * as db from './db';
import { functionSettings } from './function-settings';
import { isOperator } from './operators';
import { currentRules } from './rules-in-force';
import { cloud } from './sdk';
import { visitorMayCall } from './visitors';
import { cool } from './warm';

export type Handlers<C extends Contract> = {
  readonly [A in keyof C]: (input: ParsedInputOf<C, A>, call: Call) => Promise<Envelope<OutputOf<C, A>>>;
};

interface Event {
  action?: unknown;
  input?: unknown;
  requestId?: unknown;
}

/** SOURCE is a chain such as `wx_client,scf`; only these whole values are a client's own call. */
const clientSources = ['wx_client', 'wx_devtools', 'wx_http'];
/**
 * What SOURCE reads when a message push runs a function is not documented and has not been seen on a real environment;
 * of the documented values only `wx_unknown` fits. The push function asks for WeChat's own user beside it.
 */
const pushSource = 'wx_unknown';
const maxInputChars = 100 * 1024;
const requestIdForm = /^[A-Za-z0-9_-]{8,64}$/;

/**
 * The one door of a function: parse, who, do, answer. Returns the cloud function's `main`.
 * A refusal is an answer; only what nobody foresaw becomes INTERNAL, with an id that stands in the log.
 * Beside it `cool`, by which the host makes a warm function as a cold one.
 */
export function serve<C extends Contract>(name: string, contract: C, handlers: Handlers<C>) {
  async function main(event: Event): Promise<unknown> {
    const context = cloud.getWXContext();
    const source = context.SOURCE ?? '';
    const startedAt = Date.now();
    const raw = rawAction(contract, source);
    const action = raw ?? (typeof event?.action === 'string' ? event.action : '');
    const log = (what: string, facts: Record<string, unknown> = {}) =>
      console.log(JSON.stringify({ fn: name, action: action.slice(0, 40), what, ...facts }));

    let answer: Envelope<unknown>;
    try {
      answer = await pass(
        name,
        contract,
        handlers,
        event ?? {},
        action,
        raw !== null,
        context,
        startedAt,
        log,
      );
    } catch (error) {
      answer = unforeseen(error, log);
    }
    log(answer.ok ? 'answered' : 'refused', {
      who: context.OPENID ? `…${context.OPENID.slice(-4)}` : source,
      ms: Date.now() - startedAt,
      ...(answer.ok ? {} : { code: answer.error.code, field: answer.error.field }),
    });
    if (raw === null) return answer;
    const { who } = contract[raw] as Action;
    return who === 'wechat:pay' ? payAnswer(answer) : who === 'wechat:push' ? pushAnswer(answer) : answer;
  }
  return Object.assign(main, { cool });
}

async function pass<C extends Contract>(
  name: string,
  contract: C,
  handlers: Handlers<C>,
  event: Event,
  actionName: string,
  isRaw: boolean,
  context: Record<string, string | undefined>,
  now: number,
  log: Call['log'],
): Promise<Envelope<unknown>> {
  const action: Action | undefined = Object.hasOwn(contract, actionName) ? contract[actionName] : undefined;
  if (!action) return refuse('UNKNOWN_ACTION', '没有这个操作', 'action');

  const openid = context.OPENID ?? '';
  const source = context.SOURCE ?? '';
  const notThem = refuseBySource(action.who, source, openid);
  if (notThem) return notThem;
  if (action.who === 'public' && !openid && !visitorMayCall(context, now, await currentRules(now, log))) {
    return refuse('TOO_OFTEN', '访问太频繁了，请稍后再试');
  }

  const input = isRaw ? event : (event.input ?? {});
  if (JSON.stringify(input).length > maxInputChars) return refuse('TOO_LARGE', '提交的内容太大', 'input');
  const parsed = v.safeParse(action.input, input, { abortEarly: true });
  if (!parsed.success) return badInput(parsed.issues[0]);
  const requestId = event.requestId ?? '';
  if (
    typeof requestId !== 'string' ||
    (action.idempotency === 'requestId' && !requestIdForm.test(requestId))
  ) {
    return refuse('BAD_INPUT', '缺少有效的请求编号', 'requestId');
  }

  const member = await membership(action.who, parsed.output, openid);
  if (!member.ok) return member;

  const call: Call = {
    openid,
    appid: context.APPID ?? '',
    env: context.ENV ?? '',
    requestId,
    now,
    rules: await currentRules(now, log),
    role: member.data,
    stopAt: now + (functionSettings[name]?.timeoutSeconds ?? 20) * 700,
    log,
  };
  const handler = handlers[actionName as keyof C] as unknown as (
    i: unknown,
    c: Call,
  ) => Promise<Envelope<unknown>>;
  const answer = await handler(parsed.output, call);
  // The output schema also drops every field it does not name: nothing leaves a function by accident.
  return answer.ok ? ok(v.parse(action.output, answer.data)) : answer;
}

/** WeChat's own events carry no action: a door for WeChat alone has one action a source. */
function rawAction(contract: Contract, source: string): string | null {
  const wanted: Who | null =
    source === 'wx_paycallback'
      ? 'wechat:pay'
      : source === 'wx_trigger'
        ? 'timer'
        : source === pushSource
          ? 'wechat:push'
          : null;
  return Object.keys(contract).find((name) => contract[name]?.who === wanted) ?? null;
}

function refuseBySource(who: Who, source: string, openid: string) {
  const fromClient = clientSources.includes(source);
  if (who === 'wechat:pay' || who === 'timer' || who === 'wechat:push') {
    const expected = { 'wechat:pay': 'wx_paycallback', timer: 'wx_trigger', 'wechat:push': pushSource }[who];
    return source === expected ? null : refuse('FORBIDDEN', '这个入口只供微信调用');
  }
  if (!fromClient) return refuse('FORBIDDEN', '这个操作只能由小程序发起');
  if (who !== 'public' && !openid) return refuse('NOT_LOGGED_IN', '请先登录');
  if (who === 'operator' && !isOperator(openid)) return refuse('FORBIDDEN', '没有权限');
  return null;
}

/** For `merchant:…` reads the caller's membership of the shop that the input names: one operation. */
async function membership(who: Who, input: unknown, openid: string): Promise<Envelope<Role | null>> {
  if (!who.startsWith('merchant:')) return ok(null);
  const wanted = who.slice('merchant:'.length).split('|') as Role[];
  const shopId = (input as { shopId: string }).shopId;
  const member = await db.get('members', `${shopId}~${openid}`);
  if (!member || !roleAllows(member.role, wanted)) {
    return refuse('FORBIDDEN', '您在这家店没有这项权限', 'shopId');
  }
  return ok(member.role);
}

function badInput(issue: v.BaseIssue<unknown>) {
  const field = v.getDotPath(issue) ?? 'input';
  return refuse('BAD_INPUT', `「${field}」填写有误`, field, { expected: issue.expected ?? issue.message });
}

function unforeseen(error: unknown, log: Call['log']) {
  const said = error as { errCode?: unknown; errMsg?: unknown; message?: unknown; stack?: unknown } | null;
  const incident = randomUUID();
  log('failed', {
    incident,
    errCode: said?.errCode,
    message: said?.errMsg ?? said?.message ?? String(error),
    stack: said?.stack,
  });
  // The service answered that it could not (its codes are negative), or ended a transaction: the same call may go
  // through later.
  if (db.isEndedTransaction(error) || (typeof said?.errCode === 'number' && said.errCode < 0)) {
    return refuse('BUSY', '系统繁忙，请稍后再试', undefined, { incident });
  }
  return refuse('INTERNAL', '出了点问题，请稍后再试', undefined, { incident });
}

/** WeChat Pay repeats its call-back for two days unless it is answered with errcode 0. */
function payAnswer(answer: Envelope<unknown>): { errcode: number; errmsg: string } {
  return answer.ok ? { errcode: 0, errmsg: '' } : { errcode: 1, errmsg: answer.error.code };
}

/**
 * WeChat takes `success` or the hand-over to its agent tool; it pushes again what a function failed at. A push that is
 * refused as malformed would be no better the second time.
 */
function pushAnswer(answer: Envelope<unknown>): unknown {
  if (answer.ok) return (answer.data as { transfer: unknown }).transfer ?? 'success';
  if (['BUSY', 'INTERNAL'].includes(answer.error.code)) throw new Error(`not taken: ${answer.error.code}`);
  return answer.error.code === 'FORBIDDEN' ? { errcode: 1, errmsg: 'FORBIDDEN' } : 'success';
}
