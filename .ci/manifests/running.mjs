// How the service and its migration run: their privileges and resources, how they start and stop, and how many there are.
import { complain, environment, named, workloads } from './overlay.mjs';
import { selects } from './pods.mjs';

export function namespaces({ objects, all }) {
  const [its] = all('Namespace');
  return [
    ...complain(
      its?.metadata.labels['pod-security.kubernetes.io/enforce'] === 'restricted',
      'the namespace is not restricted',
    ),
    ...objects
      .filter((object) => object !== its && object.metadata.namespace !== its?.metadata.name)
      .map((object) => `${named(object)} is not in the namespace`),
    ...all('Secret').map((secret) => `${named(secret)} would put a secret into the repository`),
  ];
}

export function privileges(overlay) {
  return workloads(overlay).flatMap((workload) => {
    const pod = workload.spec.template.spec;
    const account = overlay.objects.find(
      (each) => each.kind === 'ServiceAccount' && each.metadata.name === pod.serviceAccountName,
    );
    const tmp = pod.volumes?.find((volume) => volume.emptyDir)?.name;
    return [
      [pod.securityContext?.runAsNonRoot === true && pod.securityContext.runAsUser > 0, 'may run as root'],
      [pod.securityContext?.seccompProfile?.type === 'RuntimeDefault', 'has no seccomp profile'],
      [!pod.hostNetwork && !pod.hostPID && !pod.hostIPC, "shares its node's namespaces"],
      [!pod.volumes?.some((volume) => volume.hostPath), "mounts its node's files"],
      [pod.automountServiceAccountToken === false, 'gets a token for the cluster'],
      [account?.automountServiceAccountToken === false, 'has no account of its own, or one with a token'],
      ...pod.containers.flatMap(({ securityContext: its = {}, volumeMounts = [] }) => [
        [its.allowPrivilegeEscalation === false && !its.privileged, 'may gain privileges'],
        [its.capabilities?.drop?.includes('ALL') && !its.capabilities.add, 'keeps capabilities'],
        [its.readOnlyRootFilesystem === true, 'may write to its root file system'],
        [volumeMounts.some((mount) => mount.name === tmp && mount.mountPath === '/tmp'), 'has no /tmp to write to'],
      ]),
    ].flatMap(([holds, text]) => complain(holds, `${named(workload)} ${text}`));
  });
}

export function resources(overlay) {
  const sized = [
    ...workloads(overlay).flatMap((each) =>
      each.spec.template.spec.containers.map((container) => [each, container.resources]),
    ),
    ...overlay.all('Cluster').map((each) => [each, each.spec.resources]),
    ...overlay.all('Pooler').map((each) => [each, each.spec.template?.spec.containers[0].resources]),
  ];
  return sized.flatMap(([each, its]) =>
    complain(
      its?.requests?.cpu && its.requests.memory && its.limits?.memory,
      `${named(each)} has no requests or no memory limit`,
    ),
  );
}

export function images(overlay) {
  const all = workloads(overlay).flatMap((each) =>
    each.spec.template.spec.containers.map(({ image }) => [each, image]),
  );
  return [
    ...complain(
      new Set(all.map(([, image]) => image)).size === 1,
      'the service and its migration are different images',
    ),
    ...all.flatMap(([each, image]) => {
      const tag = image.split(':').at(-1);
      return [
        ...complain(
          tag === overlay.service.version,
          `${named(each)} runs ${image}, but the project is ${overlay.service.version}`,
        ),
        ...complain(
          each.kind !== 'Job' || each.metadata.name.endsWith(`-${tag}`),
          `${named(each)} does not name its version ${tag}`,
        ),
      ];
    }),
  ];
}

const PROBES = {
  startupProbe: '/q/health/started',
  readinessProbe: '/q/health/ready',
  livenessProbe: '/q/health/live',
};

export function probes({ all }) {
  return all('Deployment').flatMap((each) =>
    each.spec.template.spec.containers.flatMap((container) =>
      Object.entries(PROBES).flatMap(([probe, path]) => {
        const get = container[probe]?.httpGet;
        return complain(get?.path === path && get.port === 'management', `${named(each)} has no ${probe} on ${path}`);
      }),
    ),
  );
}

export function stopping(overlay) {
  return overlay.all('Deployment').flatMap((each) => {
    const { values } = environment(each, overlay);
    const seconds = (key) => Number(values.get(key)?.match(/^(\d+)S$/)?.[1]);
    const needed = seconds('QUARKUS_SHUTDOWN_DELAY') + seconds('QUARKUS_SHUTDOWN_TIMEOUT');
    return [
      ...complain(
        each.spec.template.spec.terminationGracePeriodSeconds > needed,
        `${named(each)} is killed before it has stopped`,
      ),
      ...complain(
        overlay.service.properties.get('quarkus.shutdown.delay-enabled') === 'true',
        `${named(each)} sets a delay that the service was built without`,
      ),
    ];
  });
}

export function scaling({ all, objects }) {
  return all('HorizontalPodAutoscaler').flatMap((each) => {
    const { kind, name } = each.spec.scaleTargetRef;
    const target = objects.find((object) => object.kind === kind && object.metadata.name === name);
    return [
      ...complain(target, `${named(each)} scales ${kind}/${name}, which does not exist`),
      ...complain(
        target?.spec.replicas === undefined,
        `${named(each)} and ${kind}/${name} both set the number of instances`,
      ),
      ...complain(
        each.spec.minReplicas <= each.spec.maxReplicas,
        `${named(each)} has a minimum above its maximum`,
      ),
    ];
  });
}

export function disruption({ all, pods }) {
  const budgets = all('PodDisruptionBudget');
  return [
    ...budgets.flatMap((each) =>
      complain(each.spec.maxUnavailable >= 1, `${named(each)} blocks every drain of a node`),
    ),
    ...pods
      .filter((pod) => /^(Deployment|Pooler)/.test(pod.from))
      .flatMap((pod) =>
        complain(budgets.filter((each) => selects(each.spec.selector, pod)).length === 1, `${pod.from} has no budget`),
      ),
  ];
}
