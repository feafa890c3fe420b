import type { Caller, FunctionDeclaration } from './types';

/** The environment that this machine plays. */
export const CLOUD = { envId: 'tongdian-local', appid: 'touristappid' } as const;

/**
 * Where public files are for ever, as documents keep it: the place of a real environment's own domain.
 * Answers that leave by the front door name the address the caller came to instead, so that data outlives a change
 * of port.
 */
export const PUBLIC_FILES = 'http://127.0.0.1:8720/storage/';

export interface CloudIdentity {
  envId: string;
  appid: string;
}

/**
 * The variables an invocation runs under, as the service sets them for wx-server-sdk 4.0.2.
 * `TCB_CONTEXT_CNFG.URL` is what points the SDK at the local wire server; it must hold a `?` and end in `&`.
 */
export function environmentOf(
  declaration: FunctionDeclaration,
  caller: Caller,
  token: string,
  wireUrl: string,
  cloud: CloudIdentity,
): Record<string, string> {
  const env: Record<string, string> = {
    TZ: 'UTC',
    PATH: process.env.PATH ?? '',
    ...declaration.env,
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TENCENTCLOUD_SESSIONTOKEN: 'local',
    SCF_NAMESPACE: cloud.envId,
    SCF_FUNCTIONNAME: declaration.name,
    TCB_ENV: cloud.envId,
    TCB_SOURCE: caller.source,
    TCB_SEQID: token,
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SOURCE,TCB_CONTEXT_CNFG,TCB_SEQID',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${wireUrl}/admin?inv=${token}&` }),
    SILENCE: 'true',
    WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_UNIONID,WX_API_TOKEN,WX_CLIENTIP',
    WX_APPID: cloud.appid,
  };
  if (caller.openid) env.WX_OPENID = caller.openid;
  if (caller.ip) env.WX_CLIENTIP = caller.ip;
  if (caller.unionid) env.WX_UNIONID = caller.unionid;
  return env;
}
