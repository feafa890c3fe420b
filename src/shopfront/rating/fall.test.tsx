/** @jest-environment jsdom */
/** A rating that fell is said where a merchant looks first, and again in the room that explains it. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { Output } from '@/cloud/call';
import { Alerts } from '@/studio/overview/alerts';
import { useLanguage } from '@/words/language';
import { phone } from '../../../test/stand-ins/taro';
import type { Explained } from './figures';
import { Head } from './head';

jest.mock('@/cloud/call', () => ({ call: () => new Promise(() => undefined) }));
jest.mock('@/cloud/session', () => ({ anonymous: () => true }));

beforeEach(() => {
  phone.reset();
  useLanguage.setState({ language: 'zh' });
});
afterEach(cleanup);

const overview = (fell: Output<'shops', 'overview'>['fell']) =>
  ({
    shop: { shopId: 's1' },
    status: 'open',
    depositLacksFen: 0,
    upgrade: null,
    role: 'service',
    fell,
  }) as Output<'shops', 'overview'>;

const found = (fell: Explained['fell']) =>
  ({
    rating: { overall: 462, product: 450, logistics: 470, service: 470, samples: 31 },
    day: '20261122',
    since: 0,
    formula: { windowDays: 30, minSamples: 10 },
    category: null,
    change: { d7: -8, d30: 0, d90: null },
    fell,
  }) as Explained;

describe('the overview', () => {
  it('says how far the rating fell within a week and leads to the reasons', () => {
    render(<Alerts overview={overview({ from: 470, to: 462 })} />);
    const alert = within(screen.getByRole('region')).getByRole('link');
    expect(alert.textContent).toBe('店铺评分一周内从 4.70 降到 4.62，看看原因');
    fireEvent.click(alert);
    expect(phone.opened.at(-1)).toContain('/shopfront/rating/index?shopId=s1');
  });

  it('says nothing while it stands', () => {
    expect(render(<Alerts overview={overview(null)} />).container.textContent).toBe('');
  });
});

describe('the room of the rating', () => {
  it('says since when, by how much and in what most', () => {
    render(<Head found={found({ from: 470, to: 462, since: '20261115', part: 'product' })} />);
    const { textContent } = screen.getByRole('alert');
    expect(textContent).toContain('下降 0.08 分');
    expect(textContent).toContain('4.70 → 4.62，降得最多的是商品');
  });

  it('says it in English to who reads English', () => {
    useLanguage.setState({ language: 'en' });
    render(<Head found={found({ from: 470, to: 462, since: '20261115', part: 'product' })} />);
    expect(screen.getByRole('alert').textContent).toContain('Down 0.08 since');
  });

  it('has no alert while it stands', () => {
    render(<Head found={found(null)} />);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
