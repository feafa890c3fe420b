import { databaseActions, type Params } from './database';
import { Invocations, kindOf, type Running } from './invocations';
import { parts } from './multipart';
import { openapiCall } from './openapi';
import type { Verdict, Wire, WirePorts, WireReply, WireRequest } from './port';
import { answer, bytesOf, failure, fromError, hangUp, notFound } from './reply';
import { serve } from './server';
import { functionAction, storageActions } from './services';

export type * from './port';

/** A wire call as read from a request. */
interface Call {
  action: string;
  params: Params;
  /** Bytes of `wx.openApi` and `wx.wxPayApi`. */
  requestData: Uint8Array;
}

const header = (request: WireRequest, name: string) => String(request.headers[name] ?? '');

function readCall(request: WireRequest): Call | undefined {
  const type = header(request, 'content-type');
  if (type.startsWith('multipart/form-data')) {
    const form = parts(type, request.body);
    const params = { apiName: form.get('apiName')?.toString() ?? '' };
    return {
      action: form.get('action')?.toString() ?? '',
      params,
      requestData: form.get('requestData') ?? new Uint8Array(),
    };
  }
  try {
    const params = JSON.parse(Buffer.from(request.body).toString('utf8')) as Params;
    return { action: String(params.action ?? ''), params, requestData: new Uint8Array() };
  } catch {
    return undefined;
  }
}

/** Which of WeChat's interfaces a call is of; empty for none. */
const apiOf = ({ action, params }: Call): string =>
  action === 'wx.openApi' ? String(params.apiName ?? '').replace(/^openapi\./, '') : '';

/**
 * What answers wx-server-sdk 4.0.2: the protocol is undocumented, so the version is pinned and `test/conformance`
 * goes through the real SDK.
 */
export function createWire(ports: WirePorts): Wire {
  const now = ports.now ?? Date.now;
  const invocations = new Invocations();
  const actions = { ...databaseActions(ports.store, now), ...storageActions(ports.storage) };

  async function run(call: Call, { invocation }: Running): Promise<WireReply> {
    const api = String(call.params.apiName ?? '');
    switch (call.action) {
      case 'wx.openApi':
        return openapiCall(ports.openapi, invocation, api, call.requestData);
      case 'wx.wxPayApi': {
        const data = JSON.parse(Buffer.from(call.requestData).toString('utf8')) as Record<string, unknown>;
        return bytesOf(await ports.pay.call(api, data, invocation));
      }
      case 'functions.invokeFunction':
        return answer(await functionAction(ports.functions, invocation)(call.params));
    }
    const action = Object.hasOwn(actions, call.action) ? actions[call.action] : undefined;
    if (!action) return failure('INVALID_ACTION', `[InvalidParameter] Unknown action ${call.action}`);
    return answer(await action(call.params));
  }

  async function tapped(call: Call, running: Running, verdict: Verdict): Promise<WireReply> {
    const lost = failure(
      'SERVER_TIMEOUT',
      '[ServerTimeout] The answer was lost (a fault that was asked for)',
    );
    if (verdict === 'kill') {
      running.fenced = true;
      return hangUp;
    }
    if (verdict === 'before') return lost;
    const reply = await run(call, running).catch(fromError);
    return verdict === 'after' ? lost : reply;
  }

  async function admin(request: WireRequest, url: URL): Promise<WireReply> {
    const running = invocations.find(url.searchParams.get('inv'));
    if (!running)
      return failure('INVALID_REQUEST_SOURCE', '[InvalidRequestSource] No such invocation, or it has ended');
    const call = readCall(request);
    if (!call) return failure('INVALID_PARAM', '[InvalidParameter] The body is no JSON');
    running.counts[kindOf(call.action)]++;
    const n = ++running.calls;
    return tapped(
      call,
      running,
      (await ports.tap?.(running.invocation.token, call.action, n, apiOf(call))) ?? 'pass',
    );
  }

  async function handle(request: WireRequest): Promise<WireReply> {
    const url = new URL(request.path, 'http://127.0.0.1');
    if (request.method === 'POST' && url.pathname === '/admin') return admin(request, url);
    return (await ports.storage.serve?.(request)) ?? notFound;
  }

  return {
    handle,
    listen: (port) => serve(handle, port),
    open: (invocation) => invocations.open(invocation),
    close: (token) => invocations.close(token),
    counts: (token) => invocations.counts(token),
  };
}
