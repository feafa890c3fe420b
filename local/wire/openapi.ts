import protobuf from 'protobufjs';
import type { Invocation, Media, OpenapiReply, WirePorts, WireReply } from './port';

/** WeChat's messages, as far as `openapi.*` of SDK 4.0.2 uses them. */
const { root } = protobuf.parse(`
  syntax = "proto3";
  message KeyValuePair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
  message OpenApiData { repeated KeyValuePair pairs = 1; }
  message CommApiData { int32 api_type = 1; OpenApiData openapi_data = 2; }
  message CommOpenApiResp { bytes resp_data = 1; string content_type = 2; int32 error_code = 3; }
`);
const CommApiData = root.lookupType('CommApiData');
const CommOpenApiResp = root.lookupType('CommOpenApiResp');

const NOT_FOUND = -604100;
const NO_PERMISSION = -604101;
/** Only this kind of call carries an openapi; the others (getOpenData, call signatures) this cloud has not. */
const OPEN_API = 0;

interface Pair {
  key: string;
  value: Uint8Array;
  contenttype: string;
  filename: string;
}

function parameter(pair: Pair): unknown | Media {
  const media = { contentType: pair.contenttype, fileName: pair.filename, value: pair.value };
  if (pair.filename || pair.contenttype) return media;
  try {
    return JSON.parse(Buffer.from(pair.value).toString('utf8'));
  } catch {
    return media;
  }
}

/** Parameters of an openapi call, or undefined where it is none. */
export function decodeCall(bytes: Uint8Array): Record<string, unknown> | undefined {
  const call = CommApiData.toObject(CommApiData.decode(bytes), { defaults: true }) as {
    apiType: number;
    openapiData?: { pairs?: Pair[] } | null;
  };
  if (call.apiType !== OPEN_API) return undefined;
  return Object.fromEntries((call.openapiData?.pairs ?? []).map((pair) => [pair.key, parameter(pair)]));
}

function encode(reply: OpenapiReply): WireReply {
  const message =
    'errorCode' in reply
      ? { errorCode: reply.errorCode }
      : 'json' in reply
        ? { respData: Buffer.from(JSON.stringify(reply.json)), contentType: 'application/json' }
        : { respData: reply.body, contentType: reply.contentType };
  return {
    status: 200,
    headers: { 'content-type': 'application/octet-stream' },
    body: CommOpenApiResp.encode(CommOpenApiResp.fromObject(message)).finish(),
  };
}

/** Answers `openapi.<api>(…)`: only what the function's `config.json` permits. */
export async function openapiCall(
  openapi: WirePorts['openapi'],
  invocation: Invocation,
  api: string,
  requestData: Uint8Array,
): Promise<WireReply> {
  const data = decodeCall(requestData);
  if (!data) return encode({ errorCode: NOT_FOUND });
  if (!invocation.openapi.includes(api)) return encode({ errorCode: NO_PERMISSION });
  return encode(await openapi.call(api, data, invocation));
}
