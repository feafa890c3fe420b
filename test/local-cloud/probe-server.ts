/** Runs the probes in a process of its own: `probe-server.ts <data> <functions>`. */
import { lockFolder } from '../../local/host/lock';
import { startTestCloud } from './server';

const [data = '', functions = ''] = process.argv.slice(2);
const lock = lockFolder(data);
if ('heldBy' in lock) {
  console.error(`${data} is in use`);
  process.exit(1);
}
void startTestCloud(functions, { data }).then((server) => console.log(`serving ${server.url}`));
