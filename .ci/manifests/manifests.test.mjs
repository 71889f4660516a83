// Every overlay is valid, and a copy of production with one error is rejected for that error.
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import test from 'node:test';
import { parse } from 'yaml';
import { complaints, overlays } from './check.mjs';
import { render } from './render.mjs';
import { schemaFolder } from './schemas.mjs';
import { readService } from './service.mjs';

const folder = schemaFolder();
const service = readService();
const rendered = new Map(overlays().map((overlay) => [basename(overlay), render(overlay)]));

for (const [name, objects] of rendered) {
  test(`${name} is valid`, async () => assert.deepEqual(await complaints(objects, service, folder), []));
}

test('the restore in the guide is valid', async () => {
  const [, recovery] = service.guide.match(/```yaml\n(spec:\n {2}bootstrap:[^]*?)```/);
  const objects = structuredClone(rendered.get('production'));
  merge(objects.find(({ kind }) => kind === 'Cluster'), parse(recovery));
  assert.deepEqual(await complaints(objects, service, folder), []);
});

/** What is wrong, in which object, how to break it, and the expected message. */
const BROKEN = [
  ['a container that runs as root', 'Deployment/waymark', (it) => (pod(it).securityContext.runAsUser = 0), /may run as root/],
  ['a writable root file system', 'Deployment/waymark', (it) => delete container(it).securityContext.readOnlyRootFilesystem, /may write to its root/],
  ['a container that may gain privileges', 'Job/waymark-migrate', (it) => (container(it).securityContext.allowPrivilegeEscalation = true), /may gain privileges/],
  ['a container that keeps capabilities', 'Deployment/waymark', (it) => (container(it).securityContext.capabilities.drop = []), /keeps capabilities/],
  ['a token for the cluster', 'ServiceAccount/waymark', (it) => delete it.automountServiceAccountToken, /one with a token/],
  ['a container without a memory limit', 'Deployment/waymark', (it) => delete container(it).resources.limits, /no memory limit/],
  ['an image without a version', 'Deployment/waymark', (it) => (container(it).image = 'waymark:latest'), /but the project is/],
  ['a migration of another version', 'Job/waymark-migrate', (it) => (it.metadata.name = 'waymark-migrate-0.9.0'), /does not name its version/],
  ['a probe on the API port', 'Deployment/waymark', (it) => (container(it).livenessProbe.httpGet.port = 'http'), /no livenessProbe/],
  ['a liveness probe that checks readiness', 'Deployment/waymark', (it) => (container(it).livenessProbe.httpGet.path = '/q/health/ready'), /no livenessProbe/],
  ['too little time to stop', 'Deployment/waymark', (it) => (pod(it).terminationGracePeriodSeconds = 30), /killed before it has stopped/],
  ['a port that the service does not have', 'Deployment/waymark', (it) => (container(it).ports[0].containerPort = 8081), /listens on 8080/],
  ['a service that selects the migration', 'Service/waymark', (it) => delete it.spec.selector['app.kubernetes.io/component'], /selects .* and /],
  ['a service to a missing port', 'Service/waymark', (it) => (it.spec.ports[0].targetPort = 'web'), /leads to web/],
  ['a gateway for another host name', 'Gateway/waymark', (it) => (it.spec.listeners[0].hostname = 'other.example.com'), /listens for other/],
  ['a route on a listener without TLS', 'HTTPRoute/waymark', (it) => (it.spec.parentRefs[0].sectionName = 'http'), /serves without TLS/],
  ['a route to a missing port', 'HTTPRoute/waymark', (it) => (it.spec.rules[0].backendRefs[0].port = 8080), /leads to waymark:8080/],
  ['a policy for pods that do not exist', 'NetworkPolicy/waymark', (it) => (it.spec.podSelector.matchLabels['app.kubernetes.io/name'] = 'wayside'), /selects no pod/],
  ['a blocked database', 'NetworkPolicy/waymark-to-db', (it) => (it.spec.egress = []), /block Deployment\/waymark to Pooler/],
  ['a blocked metrics port', 'NetworkPolicy/waymark', (it) => it.spec.ingress.pop(), /block the namespace .* to Deployment\/waymark:9000/],
  ['a management port open to the gateway', 'NetworkPolicy/waymark', (it) => it.spec.ingress[0].ports.push({ port: 'management' }), /allow .*gateway.*:9000/],
  ['a database open to all', 'NetworkPolicy/waymark-db', (it) => it.spec.ingress.push({ ports: [{ port: 5432 }] }), /allow .*elsewhere.*:5432/],
  ['a migration that may connect to anything', 'NetworkPolicy/waymark-to-db', (it) => it.spec.egress.push({}), /allow Job.*elsewhere.*:443/],
  ['a missing default denial', 'NetworkPolicy/default-deny', (it) => (it.spec.policyTypes = ['Ingress']), /no policy denies/],
  ['a number of instances set twice', 'Deployment/waymark', (it) => (it.spec.replicas = 3), /both set the number/],
  ['an autoscaler without a target', 'HorizontalPodAutoscaler/waymark', (it) => (it.spec.scaleTargetRef.name = 'wayside'), /which does not exist/],
  ['a budget that blocks every drain', 'PodDisruptionBudget/waymark', (it) => (it.spec.maxUnavailable = 0), /blocks every drain/],
  ['a setting that the service does not know', 'Deployment/waymark', (it) => set(it, 'QUARKUS_DATASOURCE_JDBC_MAXSIZE'), /MAXSIZE, which the service does not know/],
  ['a misspelled setting of its own', 'Deployment/waymark', (it) => set(it, 'WAYMARK_ISSUER'), /WAYMARK_ISSUER, which the service does not know/],
  ['a misspelled setting of an issuer', 'Deployment/waymark', (it) => set(it, 'WAYMARK_IDENTITY_ISSUERS__ACME__TENANT'), /ISSUERS__ACME__TENANT, which the service does not know/],
  ['a service without an issuer', 'Deployment/waymark', (it) => (container(it).envFrom = []), /does not set WAYMARK_IDENTITY_ISSUER/],
  ['a service without an audience', 'Deployment/waymark', (it) => (container(it).envFrom = []), /does not set WAYMARK_IDENTITY_AUDIENCE/],
  ['a setting that is fixed in the build', 'Deployment/waymark', (it) => set(it, 'QUARKUS_MANAGEMENT_ENABLED'), /fixed when the service is built/],
  ['a missing config map', 'Deployment/waymark', (it) => (container(it).envFrom[0].configMapRef.name = 'waymark'), /config map that does not exist/],
  ['a secret that the guide does not mention', 'Deployment/waymark', (it) => (container(it).env[0].valueFrom.secretKeyRef.name = 'other'), /create the secret other/],
  ['a database whose host name is not verified', 'Job/waymark-migrate', (it) => swap(it, 'verify-full', 'require'), /does not verify the host name/],
  ['a migration through the pooler', 'Job/waymark-migrate', (it) => swap(it, 'waymark-db-rw', 'waymark-db-pooler'), /lock through a pooler/],
  ['a certificate without the pooler', 'Cluster/waymark-db', (it) => delete it.spec.certificates, /certificate does not name/],
  ['more connections than PostgreSQL has', 'Pooler/waymark-db-pooler', (it) => (it.spec.instances = 4), /too many for PostgreSQL/],
  ['an alert that does not parse', 'PrometheusRule/waymark-service', (it) => (it.spec.groups[0].rules[0].expr += ')'), /does not parse/],
  ['an alert without a runbook', 'PrometheusRule/waymark-database', (it) => delete it.spec.groups[0].rules[0].annotations.runbook, /what to do/],
  ['a panel that does not parse', 'ConfigMap/waymark-dashboard', (it) => (it.data['waymark.json'] = it.data['waymark.json'].replace('sum by (', 'sum by ((')), /does not parse/],
  ['a missing metrics port', 'PodMonitor/waymark', (it) => (it.spec.podMetricsEndpoints[0].port = 'metrics'), /PodMonitor\/waymark collects/],
  ['a secret in the repository', 'ConfigMap/waymark-dashboard', (it) => (it.kind = 'Secret'), /into the repository/],
  ['a field that gateways do not know', 'HTTPRoute/waymark', (it) => (it.spec.hostname = 'waymark.example.com'), /hostname is unknown/],
  ['a field that Prometheus does not know', 'PodMonitor/waymark', (it) => (it.spec.endpoints = []), /endpoints is unknown/],
];

/** What only the schemas of the API server and of the operator can find. */
const BROKEN_IN_SCHEMA = [
  ['a field that Kubernetes does not know', 'Deployment/waymark', (it) => (container(it).resources.request = {}), /additional properties: request/],
  ['a number instead of a string', 'ConfigMap/waymark-db-roles', (it) => (it.data.limit = 5), /must be string/],
  ['a field that CloudNativePG does not know', 'Cluster/waymark-db', (it) => (it.spec.replicas = 3), /additional properties: replicas/],
  ['an unknown kind', 'PodDisruptionBudget/waymark', (it) => (it.apiVersion = 'policy/v1beta1'), /no schema found for policy\/v1beta1/],
  ['a field that the backups do not know', 'ObjectStore/waymark-backups', (it) => (it.spec.configuration.bucket = 'b'), /additional properties: bucket/],
];

for (const [what, which, breakIt, said] of folder ? [...BROKEN, ...BROKEN_IN_SCHEMA] : BROKEN) {
  test(`${what} is rejected`, async () => {
    const objects = structuredClone(rendered.get('production'));
    breakIt(objects.find(({ kind, metadata: { name } }) => `${kind}/${name}`.replace(`-${service.version}`, '') === which));
    assert.match((await complaints(objects, service, folder)).join('\n'), said);
  });
}

test('an issuer with tenants of its own is accepted', async () => {
  const objects = structuredClone(rendered.get('production'));
  const deployment = objects.find(({ kind }) => kind === 'Deployment');
  ['URL', 'TENANTS', 'AUDIENCE'].forEach((setting) => set(deployment, `WAYMARK_IDENTITY_ISSUERS__ACME__${setting}`));
  assert.deepEqual(await complaints(objects, service, folder), []);
});

function pod(workload) {
  return workload.spec.template.spec;
}

function container(workload) {
  return pod(workload).containers[0];
}

function set(workload, name) {
  container(workload).env.push({ name, value: '1' });
}

function swap(workload, from, to) {
  const url = container(workload).env.find(({ name }) => name === 'QUARKUS_DATASOURCE_JDBC_URL');
  url.value = url.value.replace(from, to);
}

/** Merges a patch the way Kustomize does; lists are replaced. */
function merge(object, patch) {
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) {
      delete object[key];
    } else if (typeof value === 'object' && !Array.isArray(value)) {
      merge((object[key] ??= {}), value);
    } else {
      object[key] = value;
    }
  }
}
