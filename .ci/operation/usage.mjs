// The CPU time and memory that processes have used so far, as Linux counts them.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const TICKS_PER_SECOND = 100;

/** User and system time in seconds, including child processes that have ended. A process that has ended counts for its parent. */
export function cpuSeconds(pids) {
  return [pids].flat().reduce((sum, pid) => {
    // The second field is the program's name in parentheses, which may contain spaces.
    const fields = statOf(pid)?.split(') ')[1].split(' ') ?? [];
    return sum + fields.slice(11, 15).reduce((ticks, field) => ticks + Number(field), 0) / TICKS_PER_SECOND;
  }, 0);
}

function statOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch (failure) {
    if (failure.code === 'ENOENT' || failure.code === 'ESRCH') {
      return undefined;
    }
    throw failure;
  }
}

/** What Java's compilers have used of that. Their threads must live as long as the process: -XX:-UseDynamicNumberOfCompilerThreads. */
export function compilerSeconds(pid) {
  const threads = readdirSync(`/proc/${pid}/task`).map((thread) => `${pid}/task/${thread}`);
  const compilers = threads.filter((thread) => /^\d+ \(C[12] Compiler/.test(statOf(thread)));
  return compilers.reduce((sum, thread) => {
    const [user, system] = statOf(thread).split(') ')[1].split(' ').slice(11);
    return sum + (Number(user) + Number(system)) / TICKS_PER_SECOND;
  }, 0);
}

export const CORES = cpus().length;

/** User and system time of all processes of this machine in seconds, and what a hypervisor took: not that of interrupts. */
export function machineSeconds() {
  const [user, nice, system, , , , , stolen] = readFileSync('/proc/stat', 'utf8').split('\n')[0].split(/\s+/).slice(1).map(Number);
  return (user + nice + system + stolen) / TICKS_PER_SECOND;
}

/** Resident memory in MiB: all of it, the part that is not backed by a file, and the most there has been. */
export function memory(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const field = (name) => Math.round(Number(status.match(new RegExp(`${name}:\\s+(\\d+)`))[1]) / 1024);
  return { resident: field('VmRSS'), anonymous: field('RssAnon'), peak: field('VmHWM') };
}

/** From now on, the peak is the most there has been since now. */
export function forgetPeak(pid) {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

/** Watches the memory that cannot be given back to files. Call the result to end it and to get the most there has been, in MiB. */
export function watchAnonymous(pid) {
  let most = 0;
  const look = () => {
    // A process that has ended has no memory.
    most = Math.max(most, existsSync(`/proc/${pid}`) ? memory(pid).anonymous : 0);
  };
  const timer = setInterval(look, 100);
  return () => {
    look();
    clearInterval(timer);
    return most;
  };
}
