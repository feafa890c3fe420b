import { factsOf } from './facts';

const speaking = {
  money: (fen: number) => `¥${fen}`,
  moment: (at: number) => `t${at}`,
  word: (key: string, code: string) => (key === 'status' ? `word of ${code}` : code),
};

it('reads amounts, moments and lists, and leaves out what is empty or has parts', () => {
  const facts = {
    refundFee: 500,
    at: 7,
    createdAt: 8,
    n: 2,
    orderIds: ['a', 'b'],
    text: '',
    status: 'stuck',
    payload: { x: 1 },
    none: null,
  };
  expect(factsOf(facts, speaking)).toEqual([
    { key: 'refundFee', text: '¥500' },
    { key: 'at', text: 't7' },
    { key: 'createdAt', text: 't8' },
    { key: 'n', text: '2' },
    { key: 'orderIds', text: 'a, b' },
    { key: 'status', text: 'word of stuck' },
  ]);
});
