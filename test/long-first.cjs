const { default: Sequencer } = require('@jest/test-sequencer');

/** Folders and files that take long, the longest first: begun last, one would run on alone beside an idle core. */
const long = [
  'browser/access',
  'faults/clock',
  'faults/actions',
  'environment-build',
  'browser',
  'weapp',
  'faults',
  'orders',
];
const rank = ({ path }) => {
  const at = long.findIndex((name) => path.includes(`/test/${name}`) || path.includes(`/${name}.test.`));
  return at < 0 ? long.length : at;
};

/** Jest's own order, by what it knows of earlier runs; on a fresh checkout it knows nothing but sizes. */
module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
};
