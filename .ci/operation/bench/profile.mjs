// Where the service spends its time while it serves one kind of request: samples of Java's flight recorder, by what runs.
import { join } from 'node:path';
import { run } from '../processes.mjs';
import { JAVA } from '../service.mjs';

/** Stacks are deeper than the recorder keeps by itself. */
export const WHOLE_STACKS = '-XX:FlightRecorderOptions=stackdepth=256';

const SECONDS = 10;

/** What a frame belongs to, by how the name of its class begins. The first that fits counts. */
const PARTS = [
  ['JSON', /^com\.fasterxml\./],
  ['driver', /^org\.postgresql\./],
  ['Hibernate', /^org\.hibernate\./],
  ['transactions, pool', /^(io\.agroal|com\.arjuna|io\.quarkus\.(narayana|agroal|hibernate))\./],
  ['network', /^io\.netty\./],
  ['HTTP', /^(io\.vertx|io\.quarkus\.vertx|org\.jboss\.resteasy|io\.quarkus\.resteasy)\./],
  ['framework', /^(io\.quarkus|org\.jboss|io\.smallrye|jakarta)\./],
  ['metrics', /^io\.micrometer\./],
  ['platform', /^dev\.waymark\.platform\./],
  ['scoring', /^dev\.waymark\.assessment\.scoring\./],
  ['assessment', /^dev\.waymark\.assessment\./],
  ['catalog', /^dev\.waymark\.catalog\./],
  ['plan', /^dev\.waymark\.plan\./],
];

/** The part of a stack's innermost frame that belongs to one: what it calls of the JDK is done for it. */
export function partOf(classes) {
  for (const name of classes) {
    const part = PARTS.find(([, pattern]) => pattern.test(name));
    if (part) {
      return part[0];
    }
  }
  return 'Java';
}

/** Shares of the stacks, the largest first, and no less than a hundredth. */
export function shares(stacks) {
  const counts = new Map();
  stacks.map(partOf).forEach((part) => counts.set(part, (counts.get(part) ?? 0) + 1));
  return [...counts]
    .map(([part, count]) => [part, count / stacks.length])
    .filter(([, share]) => share >= 0.01)
    .sort(([, one], [, other]) => other - one);
}

const stackOf = ({ values: { stackTrace } }) => (stackTrace?.frames ?? []).map(({ method }) => method.type.name.replaceAll('/', '.'));

/** Records while the load runs, keeps the recording in a folder, and returns a line for the table. */
export async function profiled(name, load, { process: { pid } }, folder) {
  const file = join(folder, `${name}.jfr`);
  const jcmd = (...command) => run(JAVA.replace(/java$/, 'jcmd'), [pid, ...command]);
  await load.prepare?.();
  await jcmd('JFR.start', 'name=row', 'settings=profile', `filename=${file}`);
  await load.run(SECONDS);
  await jcmd('JFR.stop', 'name=row');
  const { stdout } = await run(JAVA.replace(/java$/, 'jfr'), ['print', '--json', '--stack-depth', 40, '--events', 'jdk.ExecutionSample', file], {
    maxBuffer: 2 ** 30,
  });
  const stacks = JSON.parse(stdout).recording.events.map(stackOf);
  const parts = shares(stacks).map(([part, share]) => `${part} ${(share * 100).toFixed(0)}%`);
  return `| ${name} | ${stacks.length} | ${parts.join(', ')} |`;
}
