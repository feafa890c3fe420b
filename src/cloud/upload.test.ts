const uploads: string[] = [];
const calls: { fn: string; action: string; input: unknown }[] = [];
let uploaded: (() => string)[] = [];
let answers: ((action: string) => unknown)[] = [];

jest.mock('./call', () => ({
  newRequestId: () => `request-${uploads.length}`,
  carrier: {
    upload: async ({ cloudPath, onProgress }: { cloudPath: string; onProgress?: (n: number) => void }) => {
      uploads.push(cloudPath);
      onProgress?.(50);
      return (uploaded.shift() ?? (() => `cloud://e.b/${cloudPath}`))();
    },
  },
  call: async (fn: string, action: string, input: unknown) => {
    calls.push({ fn, action, input });
    if (action === 'folder') return { ok: true, data: { folder: 'incoming/o1', maxBytes: 1 } };
    return (answers.shift() ?? (() => taken))(action);
  },
}));

import { type UploadTry, uploadPicture } from './upload';

const taken = { ok: true, data: { pictureId: 'i1', state: 'checking' } };
const refusal = (code: string) => ({ ok: false, error: { code, message: '' } });
const fresh = (): UploadTry => ({ filePath: 'blob:1', use: 'review' });
const lost = () => {
  throw new Error('request:fail');
};

beforeEach(() => {
  uploads.length = 0;
  calls.length = 0;
  uploaded = [];
  answers = [];
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

it('puts a file into the caller’s folder and has it taken in, telling how far it is', async () => {
  const told: number[] = [];
  expect(await uploadPicture(fresh(), (percent) => told.push(percent))).toEqual(taken);
  expect(uploads).toEqual([expect.stringMatching(/^incoming\/o1\/[\w-]+\.img$/)]);
  expect(told).toEqual([50]);
  expect(calls.at(-1)).toMatchObject({ action: 'take', input: { use: 'review' } });
});

it('says offline when the file did not go up, and asks for the folder anew the next time', async () => {
  uploaded = [lost];
  const one = fresh();
  expect(await uploadPicture(one, () => undefined)).toMatchObject({ error: { code: 'OFFLINE' } });
  expect(one.fileId).toBeUndefined();
  expect(await uploadPicture(one, () => undefined)).toEqual(taken);
  expect(calls.filter(({ action }) => action === 'folder')).toHaveLength(1);
});

it('takes what is up already without sending it again', async () => {
  answers = [() => refusal('OFFLINE'), () => refusal('OFFLINE')];
  const one = fresh();
  expect(await uploadPicture(one, () => undefined)).toMatchObject({ error: { code: 'OFFLINE' } });
  expect(await uploadPicture(one, () => undefined)).toEqual(taken);
  expect(uploads).toHaveLength(1);
});

it('starts from the beginning after a refusal', async () => {
  answers = [() => refusal('BAD_INPUT')];
  const one = fresh();
  expect(await uploadPicture(one, () => undefined)).toMatchObject({ error: { code: 'BAD_INPUT' } });
  await uploadPicture(one, () => undefined);
  expect(uploads).toHaveLength(2);
});
