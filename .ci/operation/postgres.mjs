// The distribution's PostgreSQL: a single server, or a primary with standbys that acknowledge each write.
import { appendFileSync, chownSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { mountDisk } from './disk.mjs';
import { folder, freePort, logOf, run, start, until } from './processes.mjs';

const VERSIONS = '/usr/lib/postgresql';
const newest = readdirSync(VERSIONS).sort((a, b) => b - a)[0];
const program = (name) => join(VERSIONS, newest, 'bin', name);

// PostgreSQL refuses to run as root.
const id = (flag) => Number(execFileSync('id', [flag, 'postgres']));
export const USER = process.getuid() === 0 ? { uid: id('-u'), gid: id('-g') } : {};

/** The service's role, which changes rows, and the one that owns and migrates the schema of every new database. */
export const ROLE = 'waymark';
export const MIGRATOR = 'waymark_migrator';
const ROLES = readFileSync(new URL('../../k8s/database/roles.sql', import.meta.url), 'utf8');

/** Bytes of a result. */
const LARGEST = 512 * 1024 * 1024;

export class Postgres {
  constructor(name, port) {
    Object.assign(this, { name, port, data: join(folder, name), address: `localhost:${port}` });
  }

  /**
   * Starts a server. If standbys are named, no write is acknowledged before one of them has it, too. If megabytes are named, its disk has
   * no more.
   */
  static async alone(name, standbys = [], megabytes = undefined) {
    const server = await Postgres.#placed(name);
    if (megabytes !== undefined) {
      server.disk = mountDisk(server.data, megabytes, USER);
    }
    await run(program('initdb'), ['-D', server.data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8'], USER);
    appendFileSync(
      join(server.data, 'postgresql.conf'),
      `
      listen_addresses = 'localhost'
      unix_socket_directories = ''
      max_connections = 100
      wal_receiver_timeout = '5s'`,
    );
    await server.start();
    await server.sql(`create role ${MIGRATOR} login`);
    await server.sql(`alter schema public owner to ${MIGRATOR}`, 'template1');
    // New databases are copies of this one, with its default privileges.
    await server.sql(ROLES, 'template1');
    if (standbys.length > 0) {
      // Only now: there is no standby yet that could acknowledge what has been written above.
      await server.set('synchronous_standby_names', `ANY 1 (${standbys.join(', ')})`);
    }
    return server;
  }

  static async standbyOf(primary, name) {
    const server = await Postgres.#placed(name);
    await run(program('pg_basebackup'), ['-D', server.data, '-R', '-d', primary.#leading(name)], USER);
    return server.start();
  }

  static async #placed(name) {
    const server = new Postgres(name, await freePort());
    mkdirSync(server.data, { mode: 0o700 });
    chownSync(server.data, USER.uid ?? process.getuid(), USER.gid ?? process.getgid());
    return server;
  }

  async start() {
    // Killed, it would leave behind the statements that it runs.
    const options = { ...USER, endedBy: 'SIGQUIT' };
    this.process = start(this.name, program('postgres'), ['-D', this.data, '-p', this.port], options);
    await until(`${this.name} answers`, () => this.answers()).catch((late) => {
      throw new Error(`${late.message}\n${logOf(this.name)}`);
    });
    return this;
  }

  #leading(standby) {
    return `host=localhost port=${this.port} user=postgres application_name=${standby}`;
  }

  async sql(statement, name = 'postgres') {
    const args = ['-h', 'localhost', '-p', this.port, '-U', 'postgres', '-d', name, '-XAtq', '-c', statement];
    const { stdout } = await run(program('psql'), args, { env: { ...process.env, PGCONNECT_TIMEOUT: '2' }, maxBuffer: LARGEST });
    return stdout.trim();
  }

  answers() {
    return this.sql('select 1').then(
      () => true,
      () => false,
    );
  }

  /** How much of the primary's log this server has received, in bytes. */
  async received() {
    return Number(await this.sql(`select pg_last_wal_receive_lsn() - '0/0'`));
  }

  async promote() {
    await this.sql('select pg_promote()');
  }

  follow(primary) {
    return this.set('primary_conninfo', primary.#leading(this.name));
  }

  /** Changes a parameter for everybody, from now on. */
  async set(parameter, value) {
    await this.sql(`alter system set ${parameter} = '${value}'`);
    await this.sql('select pg_reload_conf()');
  }

  /** Its processes: the postmaster and the processes that it has forked. */
  async processes() {
    const { stdout } = await run('pgrep', ['-P', this.process.pid]);
    return [this.process.pid, ...stdout.trim().split('\n').map(Number)];
  }

  /** Kills all its processes, as if the machine had lost power. */
  async kill() {
    await this.signal('SIGKILL');
    await this.process.ended;
  }

  async signal(signal) {
    (await this.processes()).forEach((pid) => process.kill(pid, signal));
  }

  /** Ends all its connections, and then itself. */
  async stop() {
    this.process.kill('SIGINT');
    await this.process.ended;
  }
}
