import { walkMatrix } from './matrix';
import { trade } from './rooms';

// Whole under TONGDIAN_PROVE: whatever moves money, stock or an order, but after-sales.
walkMatrix((fn) => trade.includes(fn));
