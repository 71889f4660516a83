// Members who write one thing after another, and keep a journal of what they sent and what they were told. If a request with a key fails,
// they repeat it at another instance, but every fourth one they leave alone, and never learn what became of it.
import { setTimeout as pause } from 'node:timers/promises';
import { readFileSync } from 'node:fs';

/** Milliseconds before a request is repeated: a client should wait for as long as `Retry-After` says, but these are here to disturb. */
const IMPATIENCE = 200;
const EVERY_FOURTH = 4;
const STEPS_PER_PLAN = 3;
/** Of one writer. */
const MOST_WRITES = 50_000;

const example = (name) => JSON.parse(readFileSync(new URL(`../../openapi/examples/${name}.request.json`, import.meta.url)));
const answers = example('createAssessment');
const wanted = { strategies: ['set-goals'], startOn: '2100-01-04', weeklyMinutes: 600, daysOff: [], timeZone: 'Europe/Berlin' };

/** What is known of a write: it happened, it did not, or neither. */
export const fate = ({ answer }) => (answer === undefined ? 'unknown' : answer.status < 300 ? 'acknowledged' : 'refused');

/** Each answer to each request of a write. */
export const attemptsOf = (journal) => journal.flatMap(({ attempts }) => attempts);

/** The longest time without an acknowledged write, in milliseconds, from a moment until the last one. */
export function longestGap(journal, since) {
  const times = journal.filter((entry) => fate(entry) === 'acknowledged').map(({ answer }) => answer.answered);
  return [since, ...times.filter((time) => time > since)]
    .sort((a, b) => a - b)
    .reduce((widest, time, n, sorted) => Math.max(widest, n && time - sorted[n - 1]), 0);
}

class Writer {
  #journal;
  #service;
  #token;
  #name;
  #number;
  #every;
  #due = performance.now();
  #stopped = false;

  constructor(journal, service, token, name, index, perSecond) {
    this.#journal = journal;
    this.#service = service;
    this.#token = token;
    this.#name = name;
    this.#number = index * MOST_WRITES;
    this.#every = 1000 / perSecond;
  }

  async live() {
    while (!this.#stopped) {
      await this.#assess();
      await this.#plan();
    }
  }

  stop() {
    this.#stopped = true;
  }

  async #assess() {
    await this.#assessment({ submit: true });
    const draft = await this.#assessment({ submit: false, situation: 'employed' });
    const submitted = draft && (await this.#write('submission', 'POST', `/v1/assessments/${draft.id}/submission`, {}, { mark: draft.id }));
    if (submitted) {
      const tag = await this.#tagOf(`/v1/assessments/${draft.id}`);
      const reason = this.#name + this.#number;
      const choice = { choice: 'not_for_me', reason };
      await this.#write('choice', 'PUT', `/v1/assessments/${draft.id}/choices/set-goals`, choice, { mark: reason, tag });
    }
  }

  #assessment(wanted) {
    // No member takes that long: the duration is the number of this write.
    const durationSeconds = this.#number;
    return this.#write('assessment', 'POST', '/v1/assessments', { ...answers, ...wanted, durationSeconds }, { mark: `${durationSeconds}` });
  }

  async #plan() {
    const plan = await this.#titled('plan', '/v1/plans', wanted);
    if (!plan) {
      return;
    }
    const path = `/v1/plans/${plan.id}`;
    const goal = await this.#titled('goal', `${path}/goals`, { horizon: 'short' });
    for (let n = 0; goal && n < STEPS_PER_PLAN; n++) {
      const step = await this.#titled('step', `/v1/goals/${goal.id}/steps`, { effortMinutes: 10 });
      if (step) {
        await this.#work(path, step.id);
      }
    }
    const tag = await this.#tagOf(path);
    const title = this.#name + this.#number;
    await this.#write('title', 'PATCH', path, { title }, { mark: title, tag });
  }

  async #work(plan, step) {
    const completion = `/v1/steps/${step}/completion`;
    const done = await this.#write('completion', 'POST', completion, { note: 'Done' }, { mark: step });
    const note = this.#name + this.#number;
    await this.#write('check-in', 'POST', `${plan}/check-ins`, { confidence: 7, note }, { mark: note });
    for (const { id } of done?.effects.wins ?? []) {
      await this.#write('celebration', 'POST', `/v1/wins/${id}/celebration`, {}, { mark: id });
    }
    // The first step remains done, and with it the win that has been celebrated.
    if (done && done.effects.wins.length === 0) {
      await this.#write('reopening', 'DELETE', completion, undefined, { mark: step, tag: await this.#tagOf(`/v1/steps/${step}`) });
    }
  }

  #titled(kind, path, body) {
    const title = this.#name + this.#number;
    return this.#write(kind, 'POST', path, { ...body, title }, { mark: title });
  }

  /** Returns what was written, unless that is unknown. `mark`: by what it is recognized in the database. With a tag, it has no key. */
  async #write(kind, method, path, body, { mark, tag }) {
    await this.#turn();
    if (this.#stopped) {
      return undefined;
    }
    const number = this.#number++;
    const key = tag === undefined ? `key-${this.#name}${number}` : undefined;
    const text = body && JSON.stringify(body);
    const entry = { kind, mark, path, key, request: { method, token: this.#token, body: text, key, tag }, attempts: [], replays: [] };
    this.#journal.push(entry);
    const again = key && number % EVERY_FOURTH !== 0;
    do {
      const attempt = await this.#service.send(path, entry.request);
      entry.attempts.push(attempt);
      if (attempt.status < 500) {
        entry.answer = attempt;
        return fate(entry) === 'acknowledged' ? JSON.parse(attempt.body) : undefined;
      }
      await pause(IMPATIENCE);
    } while (again && !this.#stopped);
    return undefined;
  }

  /** The latest write is there. */
  async #tagOf(path) {
    while (!this.#stopped) {
      const { status, tag, body } = await this.#service.send(path, { token: this.#token });
      if (status === 200) {
        return tag;
      }
      if (status < 500) {
        throw new Error(`${path}: ${status} ${body}`);
      }
      await pause(IMPATIENCE);
    }
    return '"none"';
  }

  /** If it took longer than expected, what is late is not made up for. */
  async #turn() {
    const now = performance.now();
    this.#due = Math.max(this.#due + this.#every, now);
    await pause(this.#due - now);
  }
}

/** Writes an assessment with a key and never repeats it: for loads that send at fixed times. `n` is its number. */
export async function assessOnce(journal, service, token, n) {
  const body = JSON.stringify({ ...answers, durationSeconds: n });
  const request = { method: 'POST', token, key: `key-${n}`, body };
  const entry = { kind: 'assessment', mark: `${n}`, path: '/v1/assessments', key: request.key, request, attempts: [], replays: [] };
  journal.push(entry);
  const answer = await service.send(entry.path, request);
  entry.attempts.push(answer);
  entry.answer = answer.status < 500 ? answer : undefined;
  return answer;
}

/** All writers together send `perSecond` writes, or fewer if they wait for responses. */
export function startWriters(service, issuer, { writers = 6, perSecond }) {
  const journal = [];
  const members = Array.from({ length: writers }, (_, n) => {
    const token = issuer.token(`tenant-${n % 2}`, `member-${n}`, 'member');
    return new Writer(journal, service, token, `${String.fromCharCode(97 + n)}-`, n + 1, perSecond / writers);
  });
  // A writer who is told something unexpected ends the program.
  const lives = members.map((member) => member.live());
  return {
    journal,
    async stop() {
      members.forEach((member) => member.stop());
      await Promise.all(lives);
    },
  };
}

/** Sends each acknowledged write with a key once more, as it was. */
export async function replay(journal, service) {
  const left = journal.filter((entry) => entry.key && fate(entry) === 'acknowledged');
  const sender = async () => {
    for (let entry = left.pop(); entry; entry = left.pop()) {
      entry.replays.push(await service.send(entry.path, entry.request));
    }
  };
  await Promise.all([sender(), sender(), sender()]);
}
