import { measureStore } from '../../local/store/bench';
import type { Part } from '../row';

/** The local cloud's store without the SDK and the wire. */
export const storeAlone: Part = {
  name: 'store',
  about: 'the document store alone, 100,000 products',
  needs: 'nothing',
  async run() {
    const n = await measureStore();
    return [
      {
        what: 'indexed reads',
        value: n.indexedReadsPerSecond,
        unit: '/s',
        target: 2000,
        atLeast: true,
        note: 'two fields, ordered by a third, 20 documents',
      },
      {
        what: 'durable transactions',
        value: n.durableTransactionsPerSecond,
        unit: '/s',
        target: 500,
        atLeast: true,
        note: 'two documents read and written, 32 at a time, flushed to disk',
      },
      { what: 'reads by id', value: n.idReadsPerSecond, unit: '/s' },
      { what: 'inserts', value: n.insertsPerSecond, unit: '/s', note: '1,000 at a time' },
    ];
  },
};
