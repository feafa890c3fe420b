import { picture } from '../pictures/street';
import { type DemoCloud, startDemoCloud } from './demo-cloud';
import { dist } from './dist';
import { applyWithPictures, complaintPage, lookAtEvidence } from './evidence';
import { launch } from './host/launch';
import { Street } from './street';

/** A buyer shows what is wrong: from the phone's album to an after-sale whose pictures can be looked at. */
describe('evidence from a phone', () => {
  let cloud: DemoCloud;
  beforeAll(async () => {
    cloud = await startDemoCloud();
  }, 180_000);
  afterAll(() => cloud.stop());

  it('is made small, put up, taken in, and named by the application', async () => {
    const street = new Street(cloud.base);
    const as = await street.shopper();
    const app = await launch({ dist, base: cloud.base, as, path: await complaintPage(street, as) });
    app.answers.messages = true;
    try {
      const afterSaleId = await applyWithPictures(app);
      expect(await lookAtEvidence(street, as, afterSaleId)).toEqual([200, 200]);
      const small = app.phone.shown.filter(({ kind }) => kind === 'compressImage');
      expect(small.map(({ text }) => text)).toEqual(['1200×1600', '1200×1600']);
      // The tap that sends it is the one WeChat lets its question follow.
      const asked = app.phone.shown.filter(({ kind }) => kind === 'subscribe');
      expect(asked.map(({ text }) => text.split(' ').sort())).toEqual([
        ['local-after-sale', 'local-refunded'],
      ]);
      const told = app.since().calls.filter(({ action }) => action === 'agree');
      expect(told.map(({ ok }) => ok)).toEqual([true]);
      expect(app.phone.errors).toEqual([]);
    } finally {
      app.close();
    }
  });

  it('waits for the network, and goes up when asked again', async () => {
    const street = new Street(cloud.base);
    const as = await street.shopper();
    const app = await launch({ dist, base: cloud.base, as, path: await complaintPage(street, as) });
    try {
      await app.find(/^添加图片/);
      await app.settle();
      app.answers.album.set('wxfile://tmp_three.jpg', await picture('pass', 'jpeg'));
      app.phone.line.offline = true;
      await app.tap(/^添加图片/);
      await app.find('上传失败');
      app.phone.line.offline = false;
      await app.tap('重新上传第 1 张图片');
      const taken = () => app.since().calls.some(({ action, ok }) => action === 'take' && ok);
      await app.waitFor(taken, 'the picture');
      await app.waitFor(() => !app.query('上传失败'), 'the end of the trouble');
    } finally {
      app.close();
    }
  });
});
