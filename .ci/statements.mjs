// Reads a folder of PostgreSQL's JSON logs, and prints each kind of statement once, with its first values, as a script that
// ReleasedVersionTest runs.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const EXECUTED = /^execute [^:]+: ([^]*)$/;
// What tests send themselves, they send under another role, or begin with a comment that says so.
const ROLE = 'waymark';
const OF_THE_SERVICE = /^\s*(select|insert|update|delete|with)\b/i;
const OF_OTHERS = /pg_|information_schema|flyway_schema_history|current_schema|current_catalog|set_config/i;
const VALUE = /\$\d+ = (NULL|'(?:[^']|'')*')/g;

// Lists of different lengths do not make different statements.
const kindOf = (sql) => sql.replace(/\(\$\d+(,\s*\$\d+)*\)/g, '()');

// Bytes are keys and hashes of secrets, so only their length is kept.
const harmless = (value) => (/^'\\x[0-9a-f]*'$/.test(value) ? value.replace(/(?<=x.*)[0-9a-f]/g, '0') : value);

function script(sql, detail = '') {
  const values = [...detail.matchAll(VALUE)].map(([, value]) => harmless(value));
  return values.length === 0
    ? `${sql};`
    : `prepare statement as ${sql};\nexecute statement (${values.join(', ')});\ndeallocate statement;`;
}

const [folder] = process.argv.slice(2);
const kinds = new Map();
for (const name of readdirSync(folder).sort()) {
  const lines = name.endsWith('.json') ? readFileSync(join(folder, name), 'utf8').trim().split('\n') : [];
  for (const { user, message, detail } of lines.map((line) => JSON.parse(line))) {
    const sql = user === ROLE && message?.match(EXECUTED)?.[1];
    if (sql && OF_THE_SERVICE.test(sql) && !OF_OTHERS.test(sql) && !kinds.has(kindOf(sql))) {
      kinds.set(kindOf(sql), script(sql, detail));
    }
  }
}
process.stdout.write([...kinds.values()].map((each) => `${each}\n--\n`).join(''));
