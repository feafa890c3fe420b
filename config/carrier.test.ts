import { carrierSettings } from './carrier';

describe('carrierSettings', () => {
  it('talks to the loopback cloud in WeChat and to its own origin in a browser', () => {
    expect(carrierSettings({}, 'weapp')).toMatchObject({ env: '', local: 'http://127.0.0.1:8720' });
    expect(carrierSettings({}, 'h5')).toMatchObject({ env: '', local: '' });
  });

  it('takes another base without its closing slash', () => {
    expect(carrierSettings({ TONGDIAN_LOCAL: 'http://127.0.0.1:9000/' }, 'weapp').local).toBe(
      'http://127.0.0.1:9000',
    );
  });

  it('drops the loopback base as soon as an environment is named', () => {
    const settings = carrierSettings(
      { TONGDIAN_ENV: ' prod-1 ', TONGDIAN_LOCAL: 'http://127.0.0.1:9000' },
      'weapp',
    );
    expect(settings).toMatchObject({ env: 'prod-1', local: '' });
  });

  it('gives builds that differ caches that differ', () => {
    const one = carrierSettings({ TONGDIAN_ENV: 'a' }, 'weapp').fingerprint;
    const other = carrierSettings({ TONGDIAN_ENV: 'b' }, 'weapp').fingerprint;
    expect(one).not.toBe(other);
  });
});
