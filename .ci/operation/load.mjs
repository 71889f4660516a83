// Sends requests at fixed times, no matter how long responses take, so that a stall affects every request that is due during it.
import { setTimeout as pause } from 'node:timers/promises';

export class Load {
  /** The requests sent: their kind, when they were due and when they were answered (milliseconds), and the status or the error. */
  records = [];
  #stopped = false;

  /** Calls `send`, which returns a promise of a response, `perSecond` times per second. */
  constructor(kind, perSecond, send) {
    this.finished = this.#go(kind, perSecond, send);
  }

  async #go(kind, perSecond, send) {
    const begun = performance.now();
    const answers = [];
    while (!this.#stopped) {
      while (answers.length < ((performance.now() - begun) / 1000) * perSecond) {
        const due = begun + (answers.length / perSecond) * 1000;
        answers.push(this.#record(kind, due, send(answers.length)));
      }
      await pause(2);
    }
    await Promise.all(answers);
  }

  async #record(kind, due, answer) {
    const { status, body, retryAfter, error } = await answer.catch((failed) => ({ error: failed.code ?? failed.message }));
    const good = status >= 200 && status < 300;
    this.records.push({ kind, due, answered: performance.now(), good, outcome: status ?? error, body, retryAfter });
  }

  async stop() {
    this.#stopped = true;
    await this.finished;
    return this.records;
  }
}

export const failed = (records) => records.filter(({ good }) => !good);

/** "503: 12, ECONNRESET: 1" */
export function outcomes(records) {
  const counts = new Map();
  records.forEach(({ outcome }) => counts.set(outcome, (counts.get(outcome) ?? 0) + 1));
  return [...counts].map(([outcome, count]) => `${outcome}: ${count}`).join(', ');
}

/** The response time, in milliseconds from when a request was due, that a share of the requests stayed within. */
export function quantile(records, share) {
  const times = records.map(({ due, answered }) => answered - due).sort((a, b) => a - b);
  return Math.round(times[Math.min(times.length - 1, Math.floor(share * times.length))]);
}
