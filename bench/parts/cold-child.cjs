/**
 * Runs in a fresh process: loads one bundle, answers one event, and prints how long that took in ms.
 * argv: bundle, event as JSON. The environment is the function's own.
 */
const [, , bundle, event] = process.argv;
const from = performance.now();
const { main } = require(bundle);
const loaded = performance.now();
main(JSON.parse(event), {}).then((answer) => {
  const answered = performance.now();
  process.stdout.write(`\n${JSON.stringify({ load: loaded - from, total: answered - from, ok: answer.ok })}`);
  process.exit(0);
});
