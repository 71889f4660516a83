// Which pods the objects create, including those of operators, and which pods may connect to which.

/** Pods, as far as selectors and ports are concerned. `ports` maps names to numbers. */
export function podsOf(objects) {
  return objects.flatMap((object) => {
    const its = BROUGHT_ABOUT[object.kind];
    return its ? its(object) : [];
  });
}

const BROUGHT_ABOUT = {
  Deployment: fromTemplate,
  Job: fromTemplate,
  Cluster: ({ metadata: { name } }) => [
    {
      from: `Cluster/${name}`,
      labels: { 'cnpg.io/cluster': name, 'cnpg.io/podRole': 'instance' },
      ports: { postgresql: 5432, status: 8000, metrics: 9187 },
    },
    { from: `jobs of Cluster/${name}`, labels: { 'cnpg.io/cluster': name, 'cnpg.io/jobRole': 'join' }, ports: {} },
  ],
  Pooler: ({ metadata: { name }, spec }) => [
    {
      from: `Pooler/${name}`,
      labels: { 'cnpg.io/cluster': spec.cluster.name, 'cnpg.io/poolerName': name, 'cnpg.io/podRole': 'pooler' },
      ports: { pgbouncer: 5432, metrics: 9127 },
    },
  ],
  // cert-manager runs this pod for a moment, to prove that we own the host name.
  Gateway: ({ metadata: { name } }) => [
    {
      from: `challenge of Gateway/${name}`,
      labels: { 'acme.cert-manager.io/http01-solver': 'true' },
      ports: { challenge: 8089 },
    },
  ],
};

function fromTemplate({ kind, metadata, spec: { template } }) {
  const ports = template.spec.containers.flatMap((container) => container.ports ?? []);
  return [
    {
      from: `${kind}/${metadata.name}`,
      labels: template.metadata.labels,
      ports: Object.fromEntries(ports.map((port) => [port.name, port.containerPort])),
    },
  ];
}

/** The pods behind a database's host name: a cluster has three services, a pooler has one. */
export function podsBehind(host, objects, pods) {
  const owner = objects.find(
    ({ kind, metadata: { name } }) =>
      (kind === 'Cluster' && ['rw', 'ro', 'r'].some((role) => host === `${name}-${role}`)) ||
      (kind === 'Pooler' && host === name),
  );
  return owner ? pods.filter((pod) => pod.from === `${owner.kind}/${owner.metadata.name}`) : [];
}

/** Another namespace in the cluster, as policies see traffic from it and to it. */
export const namespace = (labels) => ({
  from: `the namespace ${JSON.stringify(labels)}`,
  namespaceLabels: labels,
  ports: {},
});

/** Whether the policies let one end open a connection to a port of the other. An end without a policy is open. */
export function connects(from, to, port, policies) {
  return passes('Egress', from, to, port, policies) && passes('Ingress', to, from, port, policies);
}

function passes(direction, pod, peer, port, policies) {
  if (!pod.labels) {
    return true;
  }
  const its = policies.filter(({ spec }) => spec.policyTypes.includes(direction) && selects(spec.podSelector, pod));
  const [rules, side] = direction === 'Ingress' ? ['ingress', 'from'] : ['egress', 'to'];
  const target = direction === 'Ingress' ? pod : peer;
  return (
    its.length === 0 ||
    its
      .flatMap(({ spec }) => spec[rules] ?? [])
      .some(
        (rule) => (!rule[side] || rule[side].some((each) => isPeer(each, peer))) && isPort(rule.ports, port, target),
      )
  );
}

function isPeer({ podSelector, namespaceSelector }, peer) {
  return peer.labels
    ? !!podSelector && !namespaceSelector && selects(podSelector, peer)
    : !!namespaceSelector && selects(namespaceSelector, { labels: peer.namespaceLabels });
}

function isPort(ports, port, target) {
  return !ports || ports.some((each) => (target.ports[each.port] ?? each.port) === port);
}

export function selects({ matchLabels = {}, matchExpressions } = {}, { labels = {} }) {
  if (matchExpressions) {
    throw new Error('selectors with matchExpressions are not supported here');
  }
  return Object.entries(matchLabels).every(([key, value]) => labels[key] === value);
}
