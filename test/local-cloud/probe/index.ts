import * as untyped from 'wx-server-sdk';

/** A small function that does what it is told, to see what the local cloud makes of it. */
// biome-ignore lint/suspicious/noExplicitAny: the SDK's own types pass no strict compiler, and this is not shipped.
const cloud = ((untyped as any).default ?? untyped) as any;
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database();
const notes = db.collection('notes');

interface Event {
  action?: string;
  input?: Record<string, never> & {
    ms?: number;
    bytes?: number;
    id?: string;
    n?: number;
    text?: string;
    path?: string;
    api?: string;
    data?: Record<string, unknown>;
    openid?: string;
  };
}
type Input = NonNullable<Event['input']>;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const ok = (data: unknown) => ({ ok: true, data });

const actions: Record<string, (input: Input, event: Event) => unknown> = {
  async who({ ms = 0 }) {
    const before = cloud.getWXContext();
    await wait(ms);
    const after = cloud.getWXContext();
    return {
      before: before.OPENID ?? null,
      after: after.OPENID ?? null,
      source: after.SOURCE,
      env: after.ENV,
    };
  },
  echo: (_, event) => event,
  now: () => ({
    now: Date.now(),
    made: Date.now(),
    text: Date(),
    own: new Date().constructor === Date,
  }),
  async sleep({ ms = 0 }) {
    await wait(ms);
    return 'slept';
  },
  big: ({ bytes = 0 }) => 'x'.repeat(bytes),
  boom: () => {
    throw new Error('boom');
  },
  exit: () => process.exit(3),
  async linger({ id, ms = 0 }) {
    // Left running on purpose, past the answer.
    void wait(ms).then(() => notes.add({ data: { _id: id, by: cloud.getWXContext().OPENID } }));
    return 'answered';
  },
  async put({ id, text = '' }) {
    await notes.add({ data: { _id: id, text, by: cloud.getWXContext().OPENID } });
    return id;
  },
  async add2({ id }) {
    await notes.add({ data: { _id: `${id}-1` } });
    await notes.add({ data: { _id: `${id}-2` } });
    return id;
  },
  async get({ id }) {
    const { data } = await notes.where({ _id: id }).get();
    return data[0] ?? null;
  },
  async upload({ path, text = '' }) {
    const { fileID } = await cloud.uploadFile({ cloudPath: path, fileContent: Buffer.from(text) });
    const { fileList } = await cloud.getTempFileURL({ fileList: [fileID] });
    return { fileID, url: fileList[0].tempFileURL };
  },
  async call({ data }) {
    const { result } = await cloud.callFunction({ name: 'probe', data });
    return result;
  },
  async openapi({ api = '', data }) {
    const target = api.split('.').reduce((at, part) => at[part], cloud.openapi);
    return target(data);
  },
  cloudpay: ({ api = '', data }) => cloud.cloudPay[api](data),
};

export async function main(event: Event): Promise<unknown> {
  const action = actions[event.action ?? ''];
  if (!action) {
    // WeChat's own events: kept, so that a test can see what came.
    const { OPENID, SOURCE } = cloud.getWXContext();
    await notes.add({ data: { event, openid: OPENID ?? null, source: SOURCE } });
    return { errcode: 0, errmsg: '' };
  }
  try {
    return ok(await action(event.input ?? ({} as Input), event));
  } catch (error) {
    if (event.action === 'boom') throw error;
    const { errCode, message } = error as { errCode?: number; message?: string };
    return { ok: false, error: { code: 'INTERNAL', message: String(message), errCode } };
  }
}
