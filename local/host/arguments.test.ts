import { readArguments } from './arguments';

it('serves the demo street on 8720 from .data unless told otherwise', () => {
  expect(readArguments([], '/project')).toEqual({
    data: '/project/.data',
    port: 8720,
    seed: 'demo',
    functions: '/project/dist/cloudfunctions',
    timers: true,
    warm: true,
  });
  expect(readArguments(['--port', '8742', '--seed', 'empty', '--data', '/d'], '/project')).toMatchObject({
    port: 8742,
    seed: 'empty',
    data: '/d',
  });
});

it.each([['--port', 'x'], ['--port', '70000'], ['--seed', 'huge'], ['--data'], ['--prot', '1']])(
  'refuses %s %s',
  (...args) => {
    expect(() => readArguments(args, '/project')).toThrow(RangeError);
  },
);
