// wrk, which sends the same requests again and again on 16 connections.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, run } from '../processes.mjs';
import { call } from '../service.mjs';

export const CONNECTIONS = 16;

const text = (value) => JSON.stringify(value);

const headersOf = ({ token, tag, body }) => ({
  Host: 'localhost',
  ...(token && { Authorization: `Bearer ${token}` }),
  ...(tag && { 'If-None-Match': tag }),
  ...(body && { 'Content-Type': 'application/json' }),
});

function formatted({ method = 'GET', path, ...rest }) {
  const headers = Object.entries(headersOf(rest)).map(([name, value]) => `[${text(name)}] = ${text(value)}`);
  return `wrk.format(${text(method)}, ${text(path)}, {${headers.join(', ')}}, ${rest.body ? text(rest.body) : 'nil'})`;
}

/** A program for wrk that sends the requests in turn, from the one whose number it is given, and repeats the first failure. */
export const script = (requests, watched) => `
local requests, asked = {}, 0
function init(args)
  -- To see what kind of requests they are, wrk asks for one that it does not send.
  asked = tonumber(args[1]) - 1
${requests.map((request) => `  requests[#requests + 1] = ${formatted(request)}`).join('\n')}
end
function request()
  asked = asked + 1
  return requests[(asked - 1) % #requests + 1]
end
${watched ? WATCH : ''}`;

// Handing every response to the program costs wrk time, so it is done only for requests that cannot be sent again to see why they fail.
const WATCH = `
local failed = false
function response(status, headers, body)
  if status >= 400 and not failed then
    failed = true
    io.stderr:write(status, ' ', body, '\\n')
  end
end`;

/** What wrk counted. Throws if a response was none or an error. */
export function counted(output, problem) {
  const bad = output.match(/Non-2xx or 3xx responses: \d+|Socket errors: .*/);
  if (bad) {
    throw new Error(`${bad[0]}\n${problem}`);
  }
  const [, requests, duration, unit] = output.match(/(\d+) requests in ([\d.]+)(m|s)/);
  if (requests === '0') {
    throw new Error('no response in all the time');
  }
  return { requests: Number(requests), seconds: duration * (unit === 'm' ? 60 : 1) };
}

/** A stream of requests to a port, which goes on where it stopped. */
export class Stream {
  #sent = 0;

  /** Requests that write are watched. `rewinds`: each run begins with the first request. */
  constructor(name, port, requests, { writes = false, rewinds = false } = {}) {
    Object.assign(this, { port, requests, rewinds });
    this.program = join(folder, `${name}.lua`);
    this.url = `http://127.0.0.1:${port}`;
    writeFileSync(this.program, script(requests, writes));
  }

  /** What the last run has completed and, being cut off, not reopened, is reopened now. */
  async prepare() {
    if (this.rewinds) {
      const undone = this.requests.filter(({ method }) => method === 'DELETE');
      await Promise.all(undone.map(({ method, path, token }) => call(this.port, path, { method, token })));
      this.#sent = 0;
    }
  }

  async run(seconds) {
    const args = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--timeout', '30s', '-s', this.program, this.url, '--', this.#sent];
    const { stdout, stderr } = await run('wrk', args);
    const result = counted(stdout, stderr);
    this.#sent += result.requests;
    return result;
  }
}
