// Runs the image as the production overlay does, in containers without a daemon: first the migration job, then the service with its
// probes. Loopback replaces what a cluster adds (its network, its database's certificate). Fails if anything differs.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { environment } from '../manifests/overlay.mjs';
import { render } from '../manifests/render.mjs';
import { AUDIENCE, startIssuer } from './issuer.mjs';
import { MIGRATOR, Postgres, ROLE } from './postgres.mjs';
import { freePort, logOf, run, start, until } from './processes.mjs';
import { call } from './service.mjs';

const IMAGE = process.argv[2] ?? 'localhost/waymark:1.0.0';
// Inside a container, there may be no cgroups to delegate, and limits can only be lowered.
const PODMAN = ['--runtime', 'runc', '--cgroup-manager', 'cgroupfs'];
const LIMITS = ['--ulimit', 'nofile=4096:4096', '--ulimit', 'nproc=4096:4096'];

const objects = render(fileURLToPath(new URL('../../k8s/overlays/production', import.meta.url)));
const of = (kind) => objects.find((each) => each.kind === kind);

/** The podman arguments that match a pod's manifest. */
function asTheManifestSays(workload, replaced) {
  const { securityContext: pod, containers, volumes } = workload.spec.template.spec;
  const [{ securityContext: own, resources, volumeMounts }] = containers;
  const given = { ...Object.fromEntries(environment(workload, { objects }).values), ...replaced };
  const folders = volumeMounts.filter(({ name }) => volumes.find((volume) => volume.name === name).emptyDir);
  return [
    ...['--user', `${pod.runAsUser}:${pod.runAsGroup}`],
    ...(own.readOnlyRootFilesystem ? ['--read-only', '--read-only-tmpfs=false'] : []),
    ...(own.allowPrivilegeEscalation ? [] : ['--security-opt', 'no-new-privileges']),
    ...own.capabilities.drop.flatMap((capability) => ['--cap-drop', capability]),
    ...['--memory', resources.limits.memory.replace('Mi', 'm')],
    ...folders.flatMap(({ mountPath }) => ['--tmpfs', `${mountPath}:mode=1777`]),
    ...Object.entries(given)
      .filter(([, value]) => value !== undefined)
      .flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
}

const container = (name, workload, replaced, ...command) =>
  start(name, 'podman', [
    ...PODMAN,
    ...['run', '--rm', '--network', 'host', '--name', `waymark-${name}-${process.pid}`],
    ...LIMITS,
    ...asTheManifestSays(workload, replaced),
    ...command,
    IMAGE,
  ]);

function expect(what, holds) {
  console.log(`${holds ? 'ok' : 'FAILED'}: ${what}`);
  process.exitCode ||= holds ? 0 : 1;
}

const issuer = await startIssuer();
const database = await Postgres.alone('postgres');
await database.sql('create database waymark');
const [http, management] = [await freePort(), await freePort()];
const here = {
  QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://${database.address}/waymark`,
  QUARKUS_DATASOURCE_USERNAME: ROLE,
  QUARKUS_FLYWAY_USERNAME: MIGRATOR,
  QUARKUS_DATASOURCE_PASSWORD: undefined,
  WAYMARK_IDENTITY_ISSUER: issuer.url,
  WAYMARK_IDENTITY_AUDIENCE: AUDIENCE,
  QUARKUS_HTTP_PORT: http,
  QUARKUS_MANAGEMENT_PORT: management,
};

const { Config: config } = JSON.parse(execFileSync('podman', ['image', 'inspect', IMAGE]))[0];
expect('the image sets the user 10001:10001 itself', config.User === '10001:10001');
const noShell = await run('podman', [...PODMAN, 'run', '--rm', ...LIMITS, '--entrypoint', '/bin/sh', IMAGE]).then(
  () => false,
  ({ stderr }) => stderr.includes('no such file'),
);
console.log(`The image has ${noShell ? 'no' : 'a'} shell.`);
const BILL = 'waymark.cdx.json';
const bill = JSON.parse(readFileSync(new URL(`../../target/quarkus-app/${BILL}`, import.meta.url)));
const kept = `waymark-bill-${process.pid}`;
await run('podman', [...PODMAN, 'create', '--name', kept, IMAGE]);
const shipped = await run('podman', ['cp', `${kept}:/app/${BILL}`, '-']).finally(() => run('podman', ['rm', kept]));
expect(`it has its bill of materials, with ${bill.components.length} libraries`, shipped.stdout.includes(bill.serialNumber));

const job = container('migration', of('Job'), here);
expect('the migration job succeeds', (await job.ended) === 0);
expect('it creates the schema', (await database.sql(`select to_regclass('plans')`, 'waymark')) === 'plans');

const deployment = of('Deployment');
const service = container('service', deployment, here, '--env', 'JAVA_TOOL_OPTIONS=-XX:AOTMode=on');
const ended = service.ended.then((code) => Promise.reject(new Error(`ended with ${code}\n${logOf('service')}`)));
const [pod] = deployment.spec.template.spec.containers;
for (const probe of ['startupProbe', 'readinessProbe', 'livenessProbe']) {
  const { path } = pod[probe].httpGet;
  const seconds = await Promise.race([
    until(path, () => call(management, path).then(({ status }) => status === 200, () => false)),
    ended,
  ]);
  expect(`${probe} ${path} succeeds, with the AOT cache in use (waited ${seconds.toFixed(1)} s)`, true);
}
const inside = (await run('pgrep', ['-u', '10001', '-f', 'quarkus-run.jar'])).stdout.trim().split('\n').pop();
expect('the process runs as user 10001', inside !== '');
const answer = await call(http, '/v1/strategies', { token: issuer.token('acme', 'mia', 'member') });
expect('the API responds', answer.status === 200);
const begun = performance.now();
await run('podman', [...PODMAN, 'stop', '--time', deployment.spec.template.spec.terminationGracePeriodSeconds, `waymark-service-${process.pid}`]);
const code = await service.ended;
const seconds = ((performance.now() - begun) / 1000).toFixed(1);
expect(`it stops by itself on SIGTERM (exit code ${code}) in ${seconds} s, within the grace period`, code === 143);
process.exit();
