const { TestEnvironment } = require('jest-environment-node');

/** So many a cloud keeps that is not crowded. */
const most = 2;
/** So often a worker is handed on: what functions leave in its memory adds up. */
const mostOften = 60;
const handedOn = new WeakMap();
/** Belongs to the process, which runs one test file after the other. */
const waiting = [];

/**
 * Idle workers of the local cloud, handed from one test's cloud to the next one's: to load the functions and to warm
 * their code costs two seconds of a core, and a hundred files would pay it. They end with the process.
 * @type {import('../local/host/pool').WarmWorkers}
 */
const warmWorkers = {
  take() {
    const worker = waiting.pop();
    worker?.ref();
    return worker;
  },
  keep(worker) {
    const times = (handedOn.get(worker) ?? 0) + 1;
    handedOn.set(worker, times);
    if (waiting.length >= most || times > mostOften) {
      void worker.terminate();
      return;
    }
    worker.unref();
    waiting.push(worker);
  },
};

/** Jest's own, which gives each file a world of its own, with the one thing in it that outlives a file. */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.warmWorkers = warmWorkers;
  }
};
