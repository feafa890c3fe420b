import { spawn } from 'node:child_process';
import process from 'node:process';

const started = performance.now();

/** Seconds since the command was given, as lines show them. */
export function elapsed() {
  return `${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s`;
}

export function say(text) {
  process.stdout.write(`[${elapsed()}] ${text}\n`);
}

/**
 * Runs a program to its end and shows that it is still at work: a line every ten seconds.
 * Its output is shown when it fails, or as it comes with `loud`.
 * @returns {Promise<{code: number, output: string, seconds: number}>}
 */
export function run(title, command, args, { loud = false, env = {}, cwd } = {}) {
  const from = performance.now();
  const seconds = () => (performance.now() - from) / 1000;
  say(`${title} …`);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: loud ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-200_000);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const beat = setInterval(() => say(`${title} … ${seconds().toFixed(0)} s`), 10_000);
    const stop = () => child.kill('SIGTERM');
    process.once('SIGINT', stop);
    child.once('error', (error) => keep(String(error)));
    child.once('close', (code) => {
      clearInterval(beat);
      process.removeListener('SIGINT', stop);
      resolve({ code: code ?? 1, output, seconds: seconds() });
    });
  });
}

/** As `run`, but the command ends here when the program fails. */
export async function must(title, command, args, options) {
  const result = await run(title, command, args, options);
  if (result.code === 0) {
    say(`${title}: done in ${result.seconds.toFixed(1)} s`);
    return result;
  }
  process.stdout.write(result.output);
  say(`${title}: FAILED (exit ${result.code})`);
  process.exit(1);
}
