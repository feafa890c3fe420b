import { walkMatrix } from './matrix';

// Whole under TONGDIAN_PROVE: what goes back, goods and money.
walkMatrix((fn) => fn === 'aftersales');
