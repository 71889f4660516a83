// Shared by the rules: the objects of one overlay, and the settings of its workloads.
import { podsBehind } from './pods.mjs';

export const named = ({ kind, metadata: { name } }) => `${kind}/${name}`;
export const complain = (holds, text) => (holds ? [] : [text]);
export const workloads = ({ objects }) => objects.filter(({ kind }) => ['Deployment', 'Job'].includes(kind));

/** The environment variables of a workload's container, from config maps and its own, and the secrets that they name. */
export function environment(workload, { objects }) {
  const [container] = workload.spec.template.spec.containers;
  const maps = (container.envFrom ?? []).map(({ configMapRef }) =>
    objects.find((object) => object.kind === 'ConfigMap' && object.metadata.name === configMapRef?.name),
  );
  return {
    values: new Map([
      ...maps.flatMap((map) => Object.entries(map?.data ?? {})),
      ...(container.env ?? []).map(({ name, value }) => [name, value]),
    ]),
    missing: maps.some((map) => !map),
    secrets: (container.env ?? []).map((each) => each.valueFrom?.secretKeyRef).filter(Boolean),
  };
}

/** The pods behind the database's address in a workload's settings. */
export function databaseOf(workload, { objects, pods, ...overlay }) {
  const url = environment(workload, { objects, ...overlay }).values.get('QUARKUS_DATASOURCE_JDBC_URL') ?? '';
  return podsBehind(url.match(/^jdbc:postgresql:\/\/([^:/]+)/)?.[1], objects, pods);
}
