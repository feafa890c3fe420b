import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Running {
  url: string;
  /** SIGKILL; resolves once the process is gone. */
  kill(): Promise<void>;
}

/** Starts the street in a process of its own and waits until it serves. Rejects with what it said if it ends first. */
export function startStreet(data: string, functions: string): Promise<Running> {
  const script = join(__dirname, 'server.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, data, functions], { stdio: 'pipe' });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said = (said + chunk).slice(-8000);
      const [, url] = /serving (http\S+)/.exec(said) ?? [];
      if (!url) return;
      resolve({
        url,
        kill() {
          child.kill('SIGKILL');
          return gone;
        },
      });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void gone.then(() => reject(new Error(`the street ended before it served\n${said}`)));
  });
}
