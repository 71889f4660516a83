// The distribution's PgBouncer between the service and PostgreSQL, with the parameters of the production overlay.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { folder, freePort, start } from './processes.mjs';
import { MIGRATOR, ROLE, USER } from './postgres.mjs';

const MANIFEST = new URL('../../k8s/overlays/production/database/pooler.yaml', import.meta.url);
const { pgbouncer } = parseAllDocuments(readFileSync(MANIFEST, 'utf8'))[0].toJS().spec;

/** Older versions hand out a connection with the statements that another client has prepared on it. */
const KEEPS_STATEMENTS = 1.21;
const version = Number(execFileSync('pgbouncer', ['--version'], { encoding: 'utf8' }).match(/\d+\.\d+/)[0]);
const keepsStatements = version >= KEEPS_STATEMENTS;

/** `changed`: parameters that are to be others than in production. */
export async function startPooler(database, changed = {}) {
  const port = await freePort();
  const { max_prepared_statements: statements, ...others } = pgbouncer.parameters;
  const users = join(folder, 'pgbouncer-users.txt');
  writeFileSync(users, [ROLE, MIGRATOR].map((role) => `"${role}" ""\n`).join(''));
  const settings = {
    listen_addr: '127.0.0.1',
    listen_port: port,
    unix_socket_dir: '',
    auth_type: 'trust',
    auth_file: users,
    pool_mode: pgbouncer.poolMode,
    // As the operator sets it: parameters that the driver sends at start-up and that PgBouncer does not know.
    ignore_startup_parameters: 'extra_float_digits,options',
    ...others,
    ...(keepsStatements && { max_prepared_statements: statements }),
    ...changed,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  const file = join(folder, 'pgbouncer.ini');
  const target = `host=127.0.0.1 port=${database.port}`;
  writeFileSync(file, `[databases]\n* = ${target}\n[pgbouncer]\n${lines.join('\n')}\n`);
  const pooler = start('pgbouncer', 'pgbouncer', [file], USER);
  return Object.assign(pooler, {
    version,
    url: (name) => `jdbc:postgresql://127.0.0.1:${port}/${name}${keepsStatements ? '' : '?prepareThreshold=0'}`,
  });
}
