// Measures one row for some seconds: what it cost whom, and whether the machine did anything else.
import { othersShare } from '../statistics.mjs';
import { compilerSeconds, CORES, cpuSeconds, machineSeconds } from '../usage.mjs';

/** What the service costs is what it costs when nothing is left to compile: the compilers' time is not counted, so it must be told apart. */
export const TELL_COMPILERS = '-XX:-UseDynamicNumberOfCompilerThreads';

/** More of the machine than this share for others, and the round says little. */
const DISTURBED = 0.05;

export class Meter {
  /** `instances`: all Java processes that run, whether they are measured or idle. `pooler`: between them and the database, if at all. */
  constructor(database, instances, pooler) {
    Object.assign(this, { database, instances, pooler });
  }

  async #reading(service) {
    const servers = cpuSeconds(await this.database.processes());
    const pooler = this.pooler ? cpuSeconds(this.pooler.pid) : 0;
    const java = this.instances.reduce((sum, { process: { pid } }) => sum + cpuSeconds(pid), 0);
    return {
      at: performance.now() / 1000,
      all: machineSeconds(),
      // wrk and pgbench are our children, and have ended.
      ours: servers + pooler + java + cpuSeconds(process.pid),
      service: service ? cpuSeconds(service.process.pid) - compilerSeconds(service.process.pid) : 0,
      pooler,
      database: servers,
    };
  }

  /** `load` runs for some seconds and counts requests. Costs are in milliseconds of CPU time per request. */
  async measure(load, service, seconds) {
    await load.prepare?.();
    const before = await this.#reading(service);
    const { requests, seconds: lasted } = await load.run(seconds);
    const after = await this.#reading(service);
    const used = (name) => after[name] - before[name];
    const others = othersShare({ all: used('all'), ours: used('ours'), seconds: used('at'), cores: CORES });
    const each = (name) => (used(name) / requests) * 1000;
    const costs = { service: each('service'), pooler: each('pooler'), database: each('database') };
    return { ...costs, requests, rate: requests / lasted, others, disturbed: others > DISTURBED };
  }
}
