// Measures one row for some seconds: what it cost whom, and whether the machine did anything else.
import { othersShare } from '../statistics.mjs';
import { CORES, cpuSeconds, machineSeconds } from '../usage.mjs';

/** More of the machine than this share for others, and the round says little. */
const DISTURBED = 0.05;

export class Meter {
  /** `instances`: all Java processes that run, whether they are measured or idle. */
  constructor(database, instances) {
    Object.assign(this, { database, instances });
  }

  async #reading(service) {
    const servers = cpuSeconds(await this.database.processes());
    const java = this.instances.reduce((sum, { process: { pid } }) => sum + cpuSeconds(pid), 0);
    return {
      at: performance.now() / 1000,
      all: machineSeconds(),
      // wrk and pgbench are our children, and have ended.
      ours: servers + java + cpuSeconds(process.pid),
      service: service ? cpuSeconds(service.process.pid) : 0,
      database: servers,
    };
  }

  /** `load` runs for some seconds and counts requests. Costs are in milliseconds of CPU time per request. */
  async measure(load, service, seconds) {
    const before = await this.#reading(service);
    const { requests, seconds: lasted } = await load.run(seconds);
    const after = await this.#reading(service);
    const used = (name) => after[name] - before[name];
    const others = othersShare({ all: used('all'), ours: used('ours'), seconds: used('at'), cores: CORES });
    const each = (name) => (used(name) / requests) * 1000;
    return { service: each('service'), database: each('database'), rate: requests / lasted, others, disturbed: others > DISTURBED };
  }
}
