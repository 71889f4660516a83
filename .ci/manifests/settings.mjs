// Checks settings and names: the service knows the variables, the guide explains the secrets, and the database exists.
import { complain, databaseOf, environment, named, workloads } from './overlay.mjs';

/** Without one of each, the service does not start: SafeStart. */
const REQUIRED = [
  ['WAYMARK_IDENTITY_ISSUER', /^WAYMARK_IDENTITY_ISSUERS__.+__URL$/],
  ['WAYMARK_IDENTITY_AUDIENCE'],
  ['WAYMARK_PUBLIC_URL'],
];

export function settings(overlay) {
  return [...unknown(overlay), ...missing(overlay)];
}

const missing = (overlay) =>
  overlay.all('Deployment').flatMap((each) =>
    REQUIRED.flatMap(([key, instead]) => {
      const { values } = environment(each, overlay);
      const isSet = values.has(key) || [...values.keys()].some((other) => instead?.test(other));
      return complain(isSet, `${named(each)} does not set ${key}, without which it does not start`);
    }),
  );

function unknown(overlay) {
  const { service } = overlay;
  return workloads(overlay).flatMap((each) =>
    [...environment(each, overlay).values.keys()].flatMap((key) => {
      const known = service.settings.get(key);
      return [
        ...complain(
          known || service.own.has(key),
          `${named(each)} sets ${key}, which the service does not know`,
        ),
        ...complain(
          !known || known.phase === 'RUN_TIME',
          `${named(each)} sets ${key}, which is fixed when the service is built`,
        ),
      ];
    }),
  );
}

/** Config maps exist. Each secret is created by an operator, or the guide says how to create it, key by key. */
export function references(overlay) {
  const { all, objects, service } = overlay;
  const made = all('Cluster').map((cluster) => `${cluster.metadata.name}-ca`);
  const wanted = [
    ...workloads(overlay).flatMap((each) => environment(each, overlay).secrets),
    ...workloads(overlay)
      .flatMap((each) => each.spec.template.spec.volumes ?? [])
      .filter((volume) => volume.secret)
      .map(({ secret }) => ({ name: secret.secretName })),
    ...all('Cluster').flatMap(({ spec }) => [
      ...Object.values(spec.bootstrap).map(({ secret }) => ({ name: secret.name, key: 'username' })),
      ...spec.managed.roles.map((role) => ({ name: role.passwordSecret.name, key: 'password' })),
    ]),
    ...all('ObjectStore').flatMap(({ spec }) => Object.values(spec.configuration.s3Credentials)),
    ...all('Gateway').flatMap(({ spec }) => spec.listeners.flatMap(({ tls }) => tls?.certificateRefs ?? [])),
  ];
  const guided = ({ name, key = '' }) => {
    const command = service.guide.match(new RegExp(`create secret \\S+ ${name} [^]*?\\n(?! )`))?.[0] ?? '';
    return key ? command.includes(`--from-literal=${key}=`) : command;
  };
  return [
    ...workloads(overlay).flatMap((each) =>
      complain(!environment(each, overlay).missing, `${named(each)} names a config map that does not exist`),
    ),
    ...all('Cluster').flatMap(({ spec }) =>
      (spec.bootstrap.initdb?.postInitApplicationSQLRefs.configMapRefs ?? []).flatMap(({ name, key }) =>
        complain(
          objects.some((each) => each.metadata.name === name && each.data?.[key]),
          `the database names ${name}/${key}, which does not exist`,
        ),
      ),
    ),
    ...wanted
      .filter((each) => !made.includes(each.name) && !guided(each))
      .map(
        ({ name, key }) => `k8s/README.md does not say how to create the secret ${name}${key ? ` with ${key}` : ''}`,
      ),
  ];
}

export function databases(overlay) {
  const alternatives = overlay.all('Cluster').flatMap(({ spec }) => spec.certificates?.serverAltDNSNames ?? []);
  return workloads(overlay).flatMap((each) => {
    const url = environment(each, overlay).values.get('QUARKUS_DATASOURCE_JDBC_URL') ?? '';
    const [behind] = databaseOf(each, overlay);
    const host = url.match(/\/\/([^:/]+)/)?.[1];
    const mount = each.spec.template.spec.containers[0].volumeMounts.find(
      ({ name }) => name === 'database-ca',
    )?.mountPath;
    return [
      ...complain(behind, `${named(each)} expects its database at ${host}, where there is none`),
      ...complain(url.includes('sslmode=verify-full'), `${named(each)} does not verify the host name of its database`),
      ...complain(
        url.includes(`sslrootcert=${mount}/ca.crt`),
        `${named(each)} expects the CA certificate where it is not mounted`,
      ),
      ...complain(
        !behind?.from.startsWith('Pooler') || alternatives.includes(host),
        `the certificate does not name ${host}`,
      ),
      ...complain(
        each.kind !== 'Job' || !behind?.from.startsWith('Pooler'),
        `${named(each)} cannot hold its lock through a pooler`,
      ),
    ];
  });
}

/** The pooler accepts the connections of all instances, and PostgreSQL accepts all connections that reach it. */
export function poolSizes(overlay) {
  const [deployment] = overlay.all('Deployment');
  const [scaler] = overlay.all('HorizontalPodAutoscaler');
  const [{ spec: cluster }] = overlay.all('Cluster');
  const [pooler] = overlay.all('Pooler');
  const wanted =
    scaler.spec.maxReplicas * Number(environment(deployment, overlay).values.get('QUARKUS_DATASOURCE_JDBC_MAX_SIZE'));
  const reaching = pooler ? pooler.spec.instances * Number(pooler.spec.pgbouncer.parameters.default_pool_size) : wanted;
  // For the migration, the operator, and the connections that PostgreSQL reserves for its superuser.
  const reserved = 20;
  return [
    ...complain(
      !pooler || wanted <= Number(pooler.spec.pgbouncer.parameters.max_client_conn),
      `${wanted} connections are too many for the pooler`,
    ),
    ...complain(
      reaching + reserved <= Number(cluster.postgresql.parameters.max_connections),
      `${reaching} connections are too many for PostgreSQL`,
    ),
  ];
}
