import { walkMatrix } from './matrix';

// The scenarios of the clock that clock.test.ts runs but does not cut, so that both cores have some.
walkMatrix((fn) => fn === 'clock', 'second');
