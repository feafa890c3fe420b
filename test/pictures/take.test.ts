import { openTestCloud, type TestCloud } from '../orders/cloud';
import { beforeVerdict, decided, fileIdOf, picture, take, taken, upload } from './street';

let street: TestCloud;
beforeAll(async () => {
  street = await openTestCloud();
});
afterAll(() => street.close());

const fileAt = (path: string) => street.cloud.storage.stat(path);
const read = (id: string) => street.read('pictures', id);
const pathOf = (fileId: string) => fileId.replace(/^cloud:\/\/[^/]+\//, '');

describe('an upload that is taken', () => {
  it.each(['png', 'jpeg', 'webp'] as const)(
    'is copied out of the client’s reach and removed: %s',
    async (type) => {
      const fileId = await upload(street, await picture('pass', type));
      const doc = await beforeVerdict(street, async () => {
        const answer = await take(street, fileId);
        expect(answer).toMatchObject({ ok: true, data: { state: 'checking' } });
        return read(answer.ok ? answer.data.pictureId : '');
      });
      expect(doc).toMatchObject({ openid: 'buyer', use: 'afterSale', state: 'checking', checkTries: 1 });
      expect(doc.fileId).toBe(fileIdOf(`private/pictures/${doc._id}.${type === 'jpeg' ? 'jpg' : type}`));
      expect(fileAt(pathOf(doc.fileId))).toEqual({ size: doc.size });
      expect(fileAt(pathOf(fileId))).toBeUndefined();
    },
  );

  it('is taken once, however often it is asked for', async () => {
    const fileId = await upload(street, await picture());
    const answers = await Promise.all([take(street, fileId), take(street, fileId), take(street, fileId)]);
    const again = await take(street, fileId);
    const ids = [...answers, again].map((answer) => answer.ok && answer.data.pictureId);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^i[0-9a-f]{30}$/);
    const docs = (await street.all('pictures')).filter(({ incoming }) => incoming === fileId);
    expect(docs).toHaveLength(1);
  });

  it('is taken once where the same call came in between and had removed the upload', async () => {
    const fileId = await upload(street, await picture());
    const count = street.store.count.bind(street.store);
    const between: Awaited<ReturnType<typeof take>>[] = [];
    const counting = jest.spyOn(street.store, 'count').mockImplementationOnce(async (...asked) => {
      between.push(await take(street, fileId));
      return count(...asked);
    });
    const answer = await take(street, fileId);
    counting.mockRestore();
    expect(fileAt(pathOf(fileId))).toBeUndefined();
    expect(between).toMatchObject([{ ok: true }]);
    expect(answer).toMatchObject({ ok: true, data: between[0]?.ok ? between[0].data : {} });
  });

  it('cannot be taken for something else a second time', async () => {
    const fileId = await upload(street, await picture());
    await take(street, fileId, 'afterSale');
    expect(await take(street, fileId, 'review')).toMatchObject({ ok: false, error: { field: 'fileId' } });
  });
});

describe('what is refused', () => {
  const refused = async (fileId: string, openid?: string) => {
    const before = (await street.all('pictures')).length;
    const answer = await take(street, fileId, 'afterSale', openid);
    expect(await street.all('pictures')).toHaveLength(before);
    return answer.ok ? 'taken' : `${answer.error.code} ${answer.error.field}`;
  };

  it('another’s upload, another environment’s, a file elsewhere, one that is not there', async () => {
    const theirs = await upload(street, await picture(), 'somebody');
    expect(await refused(theirs)).toBe('NOT_FOUND fileId');
    expect(fileAt(pathOf(theirs))).toBeDefined();
    for (const fileId of [
      fileIdOf('incoming/buyer/../somebody/picture-1.png'),
      fileIdOf('incoming/buyer/deeper/picture-1.png'),
      fileIdOf('private/pictures/picture-1.png'),
      fileIdOf('incoming/buyer/never-came.png'),
      'cloud://elsewhere.b/incoming/buyer/picture-1.png',
      'https://example.com/picture-1.png',
    ]) {
      expect(`${fileId}: ${await refused(fileId)}`).toBe(`${fileId}: NOT_FOUND fileId`);
    }
  });

  it.each([
    ['a page', Buffer.from('<html><script>alert(1)</script></html>')],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>')],
    ['a GIF', Buffer.from('GIF89a0123456789abcdef')],
    ['nothing', Buffer.alloc(0)],
  ])('%s under a picture’s name, which goes at once', async (_what, bytes) => {
    const fileId = await upload(street, bytes);
    expect(await refused(fileId)).toBe('BAD_FILE fileId');
    expect(fileAt(pathOf(fileId))).toBeUndefined();
  });

  it('more than 10 MB, of which no more is read', async () => {
    const fileId = await upload(street, Buffer.concat([await picture(), Buffer.alloc(11 * 1024 * 1024)]));
    expect(await refused(fileId)).toBe('TOO_LARGE fileId');
    expect(fileAt(pathOf(fileId))).toBeUndefined();
  });

  it('more pictures in a day than anyone needs', async () => {
    const perDay = Array.from({ length: 100 }, (_, i) => ({
      _id: `many-${i}`,
      openid: 'many',
      createdAt: Date.now(),
    }));
    await street.store.insert('pictures', perDay);
    const fileId = await upload(street, await picture(), 'many');
    expect(await refused(fileId, 'many')).toBe('OVER_LIMIT fileId');
  });
});

describe('WeChat’s verdict', () => {
  it('leaves a private picture where it is', async () => {
    const id = await taken(street, 'pass', 'afterSale');
    expect(await decided(street, id)).toBe('pass');
    expect(await read(id)).toMatchObject({ publicUrl: null, dueAt: null });
  });

  it('brings a public one to where everybody finds it, named by its content', async () => {
    const id = await beforeVerdict(street, async () => {
      const id = await taken(street, 'pass', 'review');
      expect((await read(id)).publicUrl).toBeNull();
      return id;
    });
    expect(await decided(street, id)).toBe('pass');
    const { sha256, publicUrl } = await read(id);
    expect(publicUrl).toMatch(new RegExp(`/storage/public/pictures/${sha256}\\.png$`));
    expect(fileAt(`public/pictures/${sha256}.png`)).toBeDefined();
  });

  it('removes a risky one, and says so to who asks again', async () => {
    const fileId = await upload(street, await picture('risky'));
    const answer = await take(street, fileId, 'review');
    if (!answer.ok) throw new Error('refused');
    expect(await decided(street, answer.data.pictureId)).toBe('risky');
    const doc = await read(answer.data.pictureId);
    expect(doc.publicUrl).toBeNull();
    expect(fileAt(pathOf(doc.fileId))).toBeUndefined();
    expect(await take(street, fileId, 'review')).toMatchObject({ error: { code: 'CONTENT_REFUSED' } });
  });

  it('gives a doubtful one to the operator, whose word is carried out', async () => {
    const id = await taken(street, 'review', 'review');
    expect(await decided(street, id)).toBe('review');
    const event = {
      action: 'decide',
      input: { itemId: `picture~${id}`, decision: 'pass', reason: '没有问题' },
    };
    const seen = await street.send(
      'desk',
      { action: 'get', input: { itemId: `picture~${id}` } },
      { openid: 'operator' },
    );
    expect(seen.envelope).toMatchObject({
      data: { sight: { pictures: [{ state: 'review', url: expect.stringMatching(/sign=/) }] } },
    });
    const { envelope } = await street.send('desk', event, { openid: 'operator' });
    expect(envelope).toMatchObject({ ok: true });
    expect(await read(id)).toMatchObject({ state: 'pass', publicUrl: expect.stringMatching(/public/) });
  });

  it('under a trace nobody waits for, or twice, changes nothing', async () => {
    const id = await taken(street, 'pass', 'afterSale');
    await decided(street, id);
    const { traceId } = await read(id);
    const before = await street.everything();
    const event = {
      FromUserName: 'buyer',
      CreateTime: Math.floor(street.cloud.clock.now() / 1000),
      MsgType: 'event',
      Event: 'wxa_media_check',
    };
    const twice = { trace_id: traceId, result: { suggest: 'pass' } };
    const strange = ['unknown', 7, undefined].map((trace_id) => ({ trace_id, result: { suggest: 'risky' } }));
    for (const told of [twice, ...strange]) {
      const outcome = await street.cloud.push.deliver({ ...event, ...told });
      expect(outcome).toMatchObject({ ok: true, text: '"success"' });
    }
    expect(await street.everything()).toBe(before);
  });

  it('that comes after all takes back what had passed, with the file that everybody could open', async () => {
    const id = await taken(street, 'pass', 'shop');
    await decided(street, id);
    const { traceId, sha256 } = await read(id);
    expect(fileAt(`public/pictures/${sha256}.png`)).toBeDefined();
    const event = {
      FromUserName: 'buyer',
      CreateTime: 1_790_000_000,
      MsgType: 'event',
      Event: 'wxa_media_check',
    };
    await street.cloud.push.deliver({ ...event, trace_id: traceId, result: { suggest: 'risky' } });
    expect(await read(id)).toMatchObject({ state: 'risky' });
    expect(fileAt(`public/pictures/${sha256}.png`)).toBeUndefined();
  });
});
