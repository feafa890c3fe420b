import { walkMatrix } from './matrix';

// Whole under TONGDIAN_PROVE. A file of its own, so that both cores have a share of the matrix.
walkMatrix((fn) => fn === 'clock');
