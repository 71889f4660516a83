// Checks whether the API server and the operators would accept an object, with unknown fields rejected.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { parseAllDocuments } from 'yaml';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Kinds whose schemas come compiled, in packages pinned in package.json. */
const PACKAGES = {
  'gateway.networking.k8s.io': '@kubernetes-models/gateway-api',
  'monitoring.coreos.com': '@kubernetes-models/prometheus-operator',
};

/** The operator's custom resources, each in its own file. */
const DEFINITIONS = {
  Cluster: 'cnpg-clusters-crd.yaml',
  Pooler: 'cnpg-poolers-crd.yaml',
  ScheduledBackup: 'cnpg-scheduledbackups-crd.yaml',
};

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
const cache = new Map();

/** The folder with the API server's own OpenAPI documents and the operator's definitions; undefined if there is none. */
export function schemaFolder() {
  const folder = process.env.WAYMARK_K8S_SCHEMAS ?? join(ROOT, '../shared/k8s-schemas');
  if (existsSync(join(folder, 'api_v1.json'))) {
    return folder;
  }
  if (process.env.WAYMARK_K8S_SCHEMAS || process.env.CI) {
    throw new Error(`no Kubernetes schemas in ${folder}: set WAYMARK_K8S_SCHEMAS to their folder`);
  }
  return undefined;
}

/** What is wrong with an object by the schema of its kind. Without a folder, kinds whose schemas would be in it pass. */
export async function schemaComplaints(object, folder) {
  const [group] = object.apiVersion.includes('/') ? object.apiVersion.split('/') : [''];
  if (PACKAGES[group]) {
    return packagedComplaints(object, PACKAGES[group]);
  }
  if (!folder) {
    return [];
  }
  const key = `${object.apiVersion}/${object.kind}`;
  if (!cache.has(key)) {
    const schema = schemaOf(object, group, folder);
    cache.set(key, schema && ajv.compile(schema));
  }
  const validate = cache.get(key);
  if (!validate) {
    return [`no schema found for ${key}`];
  }
  return validate(object) ? [] : validate.errors.map(said);
}

function schemaOf({ apiVersion, kind }, group, folder) {
  const withMetadata = (schema) => ({
    ...schema,
    properties: {
      ...schema.properties,
      metadata: { $ref: `${document('v1', folder)}#/components/schemas/${OBJECT_META}` },
    },
  });
  if (group === 'barmancloud.cnpg.io' && kind === 'ObjectStore') {
    return closed(withMetadata(objectStore(folder)));
  }
  if (group === 'postgresql.cnpg.io' && DEFINITIONS[kind]) {
    return closed(withMetadata(definition(DEFINITIONS[kind], folder)));
  }
  const id = document(apiVersion, folder);
  const schemas = id ? ajv.getSchema(id).schema.components.schemas : {};
  const name = Object.keys(schemas).find((each) =>
    schemas[each]['x-kubernetes-group-version-kind']?.some((its) => its.kind === kind && its.group === group),
  );
  return name && { $ref: `${id}#/components/schemas/${name}` };
}

const OBJECT_META = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta';

/** Reads the OpenAPI document of a group and version once, and returns its name; undefined if there is none. */
function document(apiVersion, folder) {
  const file = `${apiVersion === 'v1' ? 'api' : 'apis'}_${apiVersion.replace('/', '_')}.json`;
  if (!existsSync(join(folder, file))) {
    return undefined;
  }
  if (!ajv.getSchema(file)) {
    const { components } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    ajv.addSchema(closed({ $id: file, components }));
  }
  return file;
}

function definition(file, folder) {
  const [crd] = parseAllDocuments(readFileSync(join(folder, file), 'utf8'))
    .map((each) => each.toJS())
    .filter(Boolean);
  return crd.spec.versions.find((version) => version.name === 'v1').schema.openAPIV3Schema;
}

/** The backup plugin's only kind. Its configuration has the same fields that the cluster itself used to have. */
function objectStore(folder) {
  const { barmanObjectStore } = definition(DEFINITIONS.Cluster, folder).properties.spec.properties.backup.properties;
  return {
    type: 'object',
    required: ['metadata', 'spec'],
    properties: {
      apiVersion: { type: 'string' },
      kind: { type: 'string' },
      spec: {
        type: 'object',
        required: ['configuration'],
        properties: {
          configuration: barmanObjectStore,
          retentionPolicy: { type: 'string', pattern: '^[1-9][0-9]*[dwm]$' },
        },
      },
    },
  };
}

/** A copy of a schema that rejects unknown fields. */
function closed(schema) {
  if (Array.isArray(schema)) {
    return schema.map(closed);
  }
  if (schema === null || typeof schema !== 'object') {
    return schema;
  }
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  const open = 'additionalProperties' in schema || schema['x-kubernetes-preserve-unknown-fields'];
  return typeof schema.properties === 'object' && !open ? { ...copy, additionalProperties: false } : copy;
}

async function packagedComplaints(object, name) {
  const { [object.kind]: Model } = await import(`${name}/${object.apiVersion}/${object.kind}`);
  const unknown = new Map();
  try {
    watched(new Model(object), '', unknown).validate();
  } catch (refusal) {
    return refusal.errors?.map(said) ?? [refusal.message];
  }
  return [...unknown.values()].flatMap((fields) => [...fields]).map((field) => `${field} is unknown`);
}

/**
 * The schemas of these packages are compiled, and let unknown fields pass. But a compiled schema reads every field that it knows. So
 * a field is unknown if the schema has read its object but not the field.
 */
function watched(value, path, unknown) {
  if (value === null || typeof value !== 'object') {
    return value;
  }
  return new Proxy(value, {
    get(target, field) {
      if (typeof field === 'string' && !Array.isArray(target)) {
        if (!unknown.has(path)) {
          unknown.set(path, new Set(Object.keys(target).map((each) => `${path}/${each}`)));
        }
        unknown.get(path).delete(`${path}/${field}`);
      }
      return watched(target[field], `${path}/${String(field)}`, unknown);
    },
  });
}

function said({ instancePath, message, params }) {
  return `${instancePath || '/'} ${message}${params?.additionalProperty ? `: ${params.additionalProperty}` : ''}`;
}
