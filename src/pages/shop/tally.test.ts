import { Tally } from './tally';

it('counts by shop and module, and forgets what was taken', () => {
  const tally = new Tally();
  tally.add('tea', 'live', 'views');
  tally.add('tea', 'live', 'taps');
  tally.add('tea', 'live', 'views');
  tally.add('cup', 'goods', 'taps');
  expect(tally.take()).toEqual([
    ['tea', [{ module: 'live', views: 2, taps: 1 }]],
    ['cup', [{ module: 'goods', views: 0, taps: 1 }]],
  ]);
  expect(tally.take()).toEqual([]);
});
