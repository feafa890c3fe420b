import { walkMatrix } from './matrix';

// A tick makes some seventy calls: whole by `npm run prove -- --matrix`, which takes its time.
walkMatrix((fn) => fn === 'clock');
