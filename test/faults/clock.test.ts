import { walkMatrix } from './matrix';

// A tick makes more than a hundred calls. Whole under TONGDIAN_PROVE; clock-rest.test.ts cuts the other scenarios.
walkMatrix((fn) => fn === 'clock', 'first');
