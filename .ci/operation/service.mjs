// Instances of the packaged service, with the settings from the manifests.
import { Agent, request } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { AUDIENCE } from './issuer.mjs';
import { MIGRATOR, ROLE } from './postgres.mjs';
import { freePort, logOf, start, until } from './processes.mjs';

export const APPLICATION = process.env.WAYMARK_APPLICATION ?? fileURLToPath(new URL('../../target/quarkus-app', import.meta.url));
export const JAVA = join(process.env.JAVA_HOME ?? '/usr', 'bin/java');

/** The image's Java options, adapted to the service's folder and to a machine with more memory than a container. */
const OPTIONS = readFileSync(new URL('../../k8s/image/java.options', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('-'))
  .map((line) => line.replace('/app/', ''))
  .concat('-Xms128m', '-Xmx215m');

const agent = new Agent({ keepAlive: true, maxSockets: Infinity });

/** Milliseconds: longer than anything takes, all that k8s/README.md lists together. */
const PATIENCE = 60_000;

/** Sends one request on a kept-alive connection, without retries. Fails if there is no response. */
export function call(port, path, { method = 'GET', token, body, key, tag } = {}) {
  return new Promise((resolve, reject) => {
    const headers = {
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(body && { 'Content-Type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json' }),
      ...(key && { 'Idempotency-Key': key }),
      ...(tag && { 'If-Match': tag }),
    };
    const sent = request({ host: '127.0.0.1', port, path, method, agent, headers, timeout: PATIENCE }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        const { etag, 'retry-after': retryAfter } = answer.headers;
        resolve({ status: answer.statusCode, tag: etag, retryAfter, body: Buffer.concat(parts).toString() });
      });
    });
    sent.on('timeout', () => sent.destroy(Object.assign(new Error('no response in time'), { code: 'TIMEOUT' })));
    sent.on('error', reject);
    sent.end(body);
  });
}

export class Instance {
  static place(name, settings, ...options) {
    return Instance.of(APPLICATION, name, settings, ...options);
  }

  /** An instance of another application than the one of this folder, or of another build of it. */
  static async of(application, name, settings, ...options) {
    const [http, management] = [await freePort(), await freePort()];
    return Object.assign(new Instance(), { application, name, http, management, settings, options });
  }

  start() {
    if (!existsSync(join(this.application, 'quarkus-run.jar'))) {
      throw new Error(`no service in ${this.application}: run mvn -DskipTests package first`);
    }
    const env = {
      PATH: process.env.PATH,
      MALLOC_ARENA_MAX: 2,
      QUARKUS_HTTP_PORT: this.http,
      QUARKUS_MANAGEMENT_PORT: this.management,
      QUARKUS_DATASOURCE_USERNAME: ROLE,
      QUARKUS_FLYWAY_USERNAME: MIGRATOR,
      WAYMARK_IDENTITY_AUDIENCE: AUDIENCE,
      WAYMARK_PUBLIC_URL: `http://localhost:${this.http}`,
      QUARKUS_SHUTDOWN_TIMEOUT: '30S',
      // These programs send more than any platform may.
      WAYMARK_LIMITS__STANDARD__CALLER: 1_000_000_000,
      WAYMARK_LIMITS__STANDARD__TENANT: 1_000_000_000,
      ...this.settings,
    };
    this.process = start(this.name, JAVA, [...OPTIONS, ...this.options, '-jar', 'quarkus-run.jar'], { env, cwd: this.application });
    return this;
  }

  async isReady() {
    const answer = await call(this.management, '/q/health/ready').catch(() => undefined);
    return answer?.status === 200;
  }

  async ready(every = 100) {
    return this.until('is ready', () => this.isReady(), every);
  }

  /** Waits for a condition, and fails at once if the process ends first. */
  async until(what, condition, every = 100) {
    const gone = this.process.ended.then((code) => {
      throw new Error(`${this.name} ended with ${code}\n${logOf(this.name)}`);
    });
    return Promise.race([until(`${this.name} ${what}`, condition, { every }), gone]);
  }

  async stop() {
    this.process.kill('SIGTERM');
    return this.process.ended;
  }
}
