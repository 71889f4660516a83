// Builds overlays and prints what is wrong with them. Checks all of k8s/overlays, or the folders given as arguments.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { policyComplaints } from './policies.mjs';
import { render } from './render.mjs';
import { schemaComplaints, schemaFolder } from './schemas.mjs';
import { readService } from './service.mjs';

const OVERLAYS = fileURLToPath(new URL('../../k8s/overlays', import.meta.url));

export const overlays = () => readdirSync(OVERLAYS).map((name) => join(OVERLAYS, name));

export async function complaints(objects, service, folder) {
  const schemas = await Promise.all(
    objects.map(async (object) =>
      (await schemaComplaints(object, folder)).map((text) => `${object.kind}/${object.metadata.name}: ${text}`),
    ),
  );
  return [...new Set([...schemas.flat(), ...policyComplaints(objects, service)])];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = schemaFolder();
  if (!folder) {
    console.log(
      'No Kubernetes schemas found: objects of Kubernetes and CloudNativePG are checked against rules only.',
    );
  }
  const service = readService();
  const folders = process.argv.length > 2 ? process.argv.slice(2) : overlays();
  for (const each of folders) {
    const objects = render(each);
    const found = await complaints(objects, service, folder);
    console.log(found.length === 0 ? `${each}: ${objects.length} objects are valid` : `${each}:\n  ${found.join('\n  ')}`);
    process.exitCode ||= found.length === 0 ? 0 : 1;
  }
}
