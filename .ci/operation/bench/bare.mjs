// The bare endpoint: what the framework costs without us. It is built when it is missing or older than its sources.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../processes.mjs';
import { call, Instance } from '../service.mjs';

const BARE = fileURLToPath(new URL('../bare', import.meta.url));
const APPLICATION = join(BARE, 'target/quarkus-app');

const time = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function isBuilt() {
  const sources = readdirSync(join(BARE, 'src'), { recursive: true }).map((name) => join(BARE, 'src', name));
  return time(join(APPLICATION, 'quarkus-run.jar')) > Math.max(...[join(BARE, 'pom.xml'), ...sources].map(time));
}

export async function startBare(...options) {
  if (!isBuilt()) {
    console.error('The bare endpoint is built.');
    await run('mvn', ['-B', '-q', 'package'], { cwd: BARE });
  }
  const bare = await Instance.of(APPLICATION, 'bare', {}, ...options);
  bare.start();
  await bare.until('answers', () => call(bare.http, '/worker').then(({ status }) => status === 200, () => false));
  return bare;
}
