// Reads the service's version, ports and settings from its source and from the built artifact.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LIBRARIES = join(ROOT, 'target/quarkus-app/lib/main');
const SETTINGS = 'META-INF/quarkus-config-doc/quarkus-config-model.json';

const read = (path) => readFileSync(join(ROOT, path), 'utf8');

export function readService() {
  const properties = applicationProperties();
  const settings = settingsOfLibraries();
  const port = (key) => Number(properties.get(key) ?? settings.get(environmentName(key)).defaultValue);
  return {
    version: read('pom.xml').match(/<version>([^<]+?)(-SNAPSHOT)?<\/version>/)[1],
    ports: { http: port('quarkus.http.port'), management: port('quarkus.management.port') },
    properties,
    settings,
    own: ownSettings(properties),
    guide: read('k8s/README.md'),
  };
}

export function environmentName(key) {
  return key.replace(/[^A-Za-z0-9]/g, '_').toUpperCase();
}

function applicationProperties() {
  const lines = read('src/main/resources/application.properties').split('\n');
  return new Map(lines.filter((line) => /^[^#%\s]/.test(line)).map((line) => line.split(/=(.*)/s).slice(0, 2)));
}

/** The names of the variables for `waymark.*` settings: those that the code reads, and those in its properties. */
function ownSettings(properties) {
  const sources = readdirSync(join(ROOT, 'src/main/java'), { recursive: true })
    .filter((name) => name.endsWith('.java'))
    .map((name) => read(join('src/main/java', name)));
  const asked = sources
    .flatMap((source) => source.match(/"waymark\.[a-z.-]+"/g) ?? [])
    .map((literal) => literal.slice(1, -1));
  const named = [...properties.values()].flatMap((value) => value.match(/waymark\.[a-z.-]+/g) ?? []);
  const keys = [...asked, ...named, ...properties.keys()].filter((key) => key.startsWith('waymark.'));
  const exact = new Set(keys.map(environmentName));
  const patterns = sources.flatMap(mappedSettings);
  return { has: (key) => exact.has(key) || patterns.some((pattern) => pattern.test(key)) };
}

/** Settings under names that operators choose: `waymark.identity.issuers.NAME.url`. */
function mappedSettings(source) {
  const prefix = source.match(/@ConfigMapping\(prefix = "([a-z.-]+)"\)/)?.[1];
  return [...source.matchAll(/Optional<.+> (\w+)\(\);/g)]
    .filter(() => prefix)
    .map(([, name]) => new RegExp(`^${environmentName(prefix)}__[A-Z0-9_]+__${name.toUpperCase()}$`));
}

/** Every Quarkus extension lists its settings, and when they take effect, in its own archive. */
function settingsOfLibraries() {
  if (!existsSync(LIBRARIES)) {
    throw new Error('the service is not built, so its settings are unknown: run mvn -DskipTests package');
  }
  const settings = new Map();
  for (const name of readdirSync(LIBRARIES).filter((each) => each.startsWith('io.quarkus'))) {
    const files = unzipSync(readFileSync(join(LIBRARIES, name)), { filter: (file) => file.name === SETTINGS });
    if (files[SETTINGS]) {
      collect(JSON.parse(Buffer.from(files[SETTINGS]).toString('utf8')), settings);
    }
  }
  return settings;
}

function collect(node, settings) {
  if (node?.path?.environmentVariable) {
    settings.set(node.path.environmentVariable, { phase: node.phase, defaultValue: node.defaultValue });
  }
  if (node && typeof node === 'object') {
    Object.values(node).forEach((each) => collect(each, settings));
  }
}
