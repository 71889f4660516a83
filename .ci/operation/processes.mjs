// Real processes on free ports of this machine, in their own folder. All of them end with the program that started them.
import { execFile, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const running = new Set();
const mounted = new Set();

export const run = promisify(execFile);

export const folder = mkdtempSync(join(tmpdir(), 'waymark-operation-'));
chmodSync(folder, 0o755);

/** `endedBy`: the signal that ends it with this program. */
export function start(name, command, args, { endedBy = 'SIGKILL', ...options } = {}) {
  const log = openSync(join(folder, `${name}.log`), 'a');
  const child = spawn(command, args, { stdio: ['ignore', log, log], ...options });
  child.endedBy = endedBy;
  running.add(child);
  child.ended = new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', (code, signal) => resolve(code ?? signal));
  });
  child.ended.then(() => running.delete(child));
  return child;
}

export const logOf = (name) => readFileSync(join(folder, `${name}.log`), 'utf8');

/** Checks a condition again and again until it is true, and returns how long that took, in seconds. */
export async function until(what, condition, { seconds = 120, every = 100 } = {}) {
  const begun = performance.now();
  while (!(await condition())) {
    if (performance.now() - begun > seconds * 1000) {
      throw new Error(`${what}: not within ${seconds} seconds`);
    }
    await pause(every);
  }
  return (performance.now() - begun) / 1000;
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Makes a file system at a folder, for as long as this program runs. */
export function mount(place, type, options) {
  execFileSync('mount', ['-t', type, '-o', options, 'waymark-operation', place]);
  mounted.add(place);
}

process.on('exit', () => {
  running.forEach((child) => child.kill(child.endedBy));
  // Some of them may still be about to end.
  mounted.forEach((place) => execFileSync('umount', ['--lazy', place]));
  rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => process.exit(1));
}
