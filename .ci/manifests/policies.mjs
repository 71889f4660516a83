// The rules for these manifests beyond their schemas. Each rule returns what is wrong with the objects of one overlay.
import { expressionComplaints } from './expressions.mjs';
import { podsOf } from './pods.mjs';
import * as running from './running.mjs';
import * as settings from './settings.mjs';
import * as traffic from './traffic.mjs';

const RULES = [...Object.values(running), ...Object.values(traffic), ...Object.values(settings), expressionComplaints];

export function policyComplaints(objects, service) {
  const overlay = {
    objects,
    service,
    pods: podsOf(objects),
    all: (kind) => objects.filter((object) => object.kind === kind),
  };
  return RULES.flatMap((rule) => rule(overlay));
}
