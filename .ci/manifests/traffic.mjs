// Checks traffic: ports, services, the gateway, selectors, network policies, and the collection of metrics.
import { complain, databaseOf, environment, named, workloads } from './overlay.mjs';
import { connects, namespace, selects } from './pods.mjs';

export function ports({ all, service, pods }) {
  return all('Deployment').flatMap((each) => {
    const its = pods.find((pod) => pod.from === named(each)).ports;
    return Object.entries(service.ports).flatMap(([name, port]) =>
      complain(its[name] === port, `${named(each)} says ${name} is ${its[name]}, but the service listens on ${port}`),
    );
  });
}

export function services({ all, pods }) {
  return all('Service').flatMap((each) => {
    const chosen = pods.filter((pod) => selects({ matchLabels: each.spec.selector }, pod));
    return [
      ...complain(
        chosen.length === 1,
        `${named(each)} selects ${chosen.map((pod) => pod.from).join(' and ') || 'no pod'}`,
      ),
      ...each.spec.ports.flatMap(({ targetPort }) =>
        complain(
          chosen.every((pod) => targetPort in pod.ports),
          `${named(each)} leads to ${targetPort}, which its pods do not have`,
        ),
      ),
    ];
  });
}

export function gateways(overlay) {
  const { all, objects } = overlay;
  const [deployment] = all('Deployment');
  const host = environment(deployment, overlay)
    .values.get('WAYMARK_PUBLIC_URL')
    ?.match(/\/\/([^:/]+)/)?.[1];
  const find = (kind, name) => objects.find((object) => object.kind === kind && object.metadata.name === name);
  const listeners = all('Gateway').flatMap((gateway) => gateway.spec.listeners.map((listener) => [gateway, listener]));
  return [
    ...listeners.flatMap(([gateway, { hostname, protocol, tls }]) => [
      ...complain(hostname === host, `${named(gateway)} listens for ${hostname}, but the address is ${host}`),
      ...complain(protocol !== 'HTTPS' || tls?.certificateRefs?.length === 1, `${named(gateway)} has no certificate`),
    ]),
    ...all('HTTPRoute').flatMap((route) => [
      ...complain(
        route.spec.hostnames.join() === host,
        `${named(route)} is for ${route.spec.hostnames}, but the address is ${host}`,
      ),
      ...route.spec.parentRefs.flatMap(({ name, sectionName }) =>
        complain(
          find('Gateway', name)?.spec.listeners.some((listener) => listener.name === sectionName),
          `${named(route)} is attached to ${name}/${sectionName}, which does not exist`,
        ),
      ),
      ...route.spec.rules.flatMap(({ backendRefs = [], filters = [] }) => [
        ...complain(backendRefs.length > 0 || filters.length > 0, `${named(route)} leads nowhere`),
        ...backendRefs.flatMap(({ name, port }) =>
          complain(
            find('Service', name)?.spec.ports.some((its) => its.port === port),
            `${named(route)} leads to ${name}:${port}, which does not exist`,
          ),
        ),
      ]),
      ...complain(
        route.spec.parentRefs.every(({ sectionName }) => sectionName === 'https') ||
          !route.spec.rules.some((rule) => rule.backendRefs),
        `${named(route)} serves without TLS`,
      ),
    ]),
  ];
}

/** Every selector selects at least one pod. */
export function selectors({ all, pods }) {
  const selecting = [
    ...all('Deployment').map((each) => [each, each.spec.selector]),
    ...all('Deployment').flatMap((each) =>
      each.spec.template.spec.topologySpreadConstraints.map((its) => [each, its.labelSelector]),
    ),
    ...all('PodDisruptionBudget').map((each) => [each, each.spec.selector]),
    ...all('PodMonitor').map((each) => [each, each.spec.selector]),
    ...all('NetworkPolicy').map((each) => [each, each.spec.podSelector]),
    ...all('NetworkPolicy').flatMap((each) =>
      [
        ...(each.spec.ingress ?? []).flatMap((rule) => rule.from ?? []),
        ...(each.spec.egress ?? []).flatMap((rule) => rule.to ?? []),
      ]
        .filter((peer) => peer.podSelector && !peer.namespaceSelector)
        .map((peer) => [each, peer.podSelector]),
    ),
  ];
  return selecting.flatMap(([each, selector]) =>
    complain(
      pods.some((pod) => selects(selector, pod)),
      `${named(each)} selects no pod with ${JSON.stringify(selector?.matchLabels)}`,
    ),
  );
}

export function networkPolicies({ all, pods }) {
  const closed = all('NetworkPolicy').some(
    ({ spec }) => !spec.podSelector.matchLabels && spec.policyTypes.length === 2 && !spec.ingress && !spec.egress,
  );
  const known = new Set(pods.flatMap((pod) => [...Object.keys(pod.ports), ...Object.values(pod.ports)]));
  return [
    ...complain(closed, 'no policy denies traffic by default'),
    ...all('NetworkPolicy').flatMap((each) =>
      (each.spec.ingress ?? []).flatMap(({ ports: its }) =>
        its
          ? its
              .filter(({ port }) => !known.has(port))
              .map(({ port }) => `${named(each)} opens ${port}, on which no pod listens`)
          : [`${named(each)} opens every port`],
      ),
    ),
  ];
}

/** Required connections are allowed, and forbidden ones are blocked. */
export function connections(overlay) {
  const { all, pods, service } = overlay;
  const policies = all('NetworkPolicy');
  const [api] = pods.filter((pod) => pod.from.startsWith('Deployment/'));
  const monitoring = namespace({ 'waymark.dev/monitoring': 'true' });
  const gateway = namespace({ 'waymark.dev/gateway': 'true' });
  const operator = namespace({ 'kubernetes.io/metadata.name': 'cnpg-system' });
  const stranger = namespace({ 'kubernetes.io/metadata.name': 'elsewhere' });
  const cluster = pods.filter((pod) => pod.labels['cnpg.io/cluster']);
  const instances = cluster.filter((pod) => pod.ports.postgresql);
  const open = [
    [gateway, api, service.ports.http],
    ...pods.filter((pod) => pod.ports.challenge).map((to) => [gateway, to, to.ports.challenge]),
    ...workloads(overlay).flatMap((each) =>
      databaseOf(each, overlay).map((to) => [pods.find((pod) => pod.from === named(each)), to, 5432]),
    ),
    ...all('PodMonitor').flatMap(({ spec }) =>
      pods
        .filter((pod) => selects(spec.selector, pod))
        .map((pod) => [monitoring, pod, pod.ports[spec.podMetricsEndpoints[0].port]]),
    ),
    ...instances.flatMap((to) => [
      ...cluster.map((from) => [from, to, 5432]),
      [operator, to, 5432],
      [operator, to, 8000],
    ]),
  ];
  const shut = [
    [gateway, api, service.ports.management],
    [api, stranger, 5432],
    ...pods.filter((pod) => pod.from.startsWith('Job/')).map((from) => [from, stranger, 443]),
    ...pods.filter((pod) => pod !== api).map((from) => [from, api, service.ports.http]),
    ...pods.flatMap((to) => Object.values(to.ports).map((port) => [stranger, to, port])),
  ];
  const arrow = ([from, to, port]) => `${from.from} to ${to.from}:${port}`;
  return [
    ...open.filter((flow) => !connects(...flow, policies)).map((flow) => `policies block ${arrow(flow)}`),
    ...shut.filter((flow) => connects(...flow, policies)).map((flow) => `policies allow ${arrow(flow)}`),
  ];
}

export function collection({ all, pods }) {
  return all('PodMonitor').flatMap((each) =>
    pods
      .filter((pod) => selects(each.spec.selector, pod))
      .flatMap((pod) =>
        each.spec.podMetricsEndpoints.flatMap(({ port }) =>
          complain(port in pod.ports, `${named(each)} collects from ${port}, which ${pod.from} does not have`),
        ),
      ),
  );
}
