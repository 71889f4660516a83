// pgbench: what the database does in the same time if nobody computes anything around it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, run } from '../processes.mjs';
import { CONNECTIONS } from './wrk.mjs';

/** What pgbench counted. Throws if a transaction failed. */
export function counted(output) {
  const [, requests] = output.match(/number of transactions actually processed: (\d+)/);
  const [, rate] = output.match(/tps = ([\d.]+)/);
  const failed = output.match(/number of failed transactions: (\d+)/);
  if (failed && failed[1] !== '0') {
    throw new Error(output);
  }
  return { requests: Number(requests), seconds: requests / rate };
}

class Transactions {
  constructor(database, name, args) {
    this.args = ['-h', 'localhost', '-p', database.port, '-U', 'postgres', '-n', '-c', CONNECTIONS, '-j', 1, '-M', 'prepared', ...args, name];
  }

  async run(seconds) {
    const { stdout } = await run('pgbench', ['-T', seconds, ...this.args]);
    return counted(stdout);
  }
}

const parameters = (values) => values.flatMap(([name, value]) => ['-D', `${name}=${value}`]);

/** A program for pgbench, and the values of its variables. */
function programmed(database, name, title, text, values) {
  const program = join(folder, `${title}.sql`);
  writeFileSync(program, text);
  return new Transactions(database, name, ['-f', program, ...parameters(values)]);
}

const ofPlan = (table, column) => `select * from ${table} where tenant_id = :tenant and ${column} = :plan;\n`;

/** Reads one row by its key: the least that a tag can be asked for with. */
export const oneRow = (database, name, plan) => programmed(database, name, 'one-row', ofPlan('plans', 'id'), Object.entries(plan));

/** Reads the rows of a plan as they were at one moment, in one trip: the least that a plan can be read with. */
export function rowsOfPlan(database, name, plan) {
  const queries = ofPlan('plans', 'id') + ['goals', 'steps', 'occurrences'].map((table) => ofPlan(table, 'plan_id')).join('');
  const trip = `\\startpipeline\nbegin isolation level repeatable read read only;\n${queries}commit;\n\\endpipeline\n`;
  return programmed(database, name, 'rows-of-plan', trip, Object.entries(plan));
}

/** Inserts a newest row of a table again and again, with all its values sent, each in a transaction, into a copy with the same indexes. */
export async function insertsLike(database, name, table) {
  const copy = `pgbench_${table}`;
  await database.sql(`create table if not exists ${copy} (like ${table} including all)`, name);
  const row = `(select to_jsonb(t) from (select * from ${table} where status = 'SCORED' order by created_at desc limit 1) t)`;
  const pairs = await database.sql(`select json_object_agg(key, value) from jsonb_each_text(${row}) where value is not null and key <> 'id'`, name);
  const values = Object.entries(JSON.parse(pairs));
  const insert = `insert into ${copy} (id, ${values.map(([column]) => column).join(', ')})
    values (gen_random_uuid(), ${values.map(([column]) => `:${column}`).join(', ')});\n`;
  return programmed(database, name, copy, insert, values);
}

/** pgbench's own small transaction: an update, a select and an insert. */
export async function simpleUpdates(database) {
  await database.sql('create database pgbench');
  await run('pgbench', ['-h', 'localhost', '-p', database.port, '-U', 'postgres', '-i', '-q', '-s', CONNECTIONS, 'pgbench']);
  return new Transactions(database, 'pgbench', ['-b', 'simple-update']);
}
