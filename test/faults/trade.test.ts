import { walkMatrix } from './matrix';
import { trade } from './rooms';

// Whole under TONGDIAN_PROVE: whatever moves money, stock or an order.
walkMatrix((fn) => trade.includes(fn));
