import { endAll, running, startDemoCloud } from './demo-cloud';
import { waitUntil } from './host/wait';

it('is ended with the tests that asked for it, also where it had not started yet', async () => {
  const refused = expect(startDemoCloud()).rejects.toThrow('did not start');
  await waitUntil(() => running() > 0);
  await endAll();
  await refused;
  expect(running()).toBe(0);
  await expect(startDemoCloud()).rejects.toThrow('are over');
});
