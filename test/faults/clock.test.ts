import { walkMatrix } from './matrix';

// A tick makes some seventy calls. Whole under TONGDIAN_PROVE.
walkMatrix((fn) => fn === 'clock');
