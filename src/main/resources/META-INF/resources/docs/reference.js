// Shows the contract with Scalar. Everything comes from this service, and nothing is reported anywhere.

const page = document.getElementById('reference');

// How people go about things: make something, look at it, change it, and only then delete it.
const STAGES = [/^(create|add|make)/, /^(evaluate|preview)/, /^list/, /^(get|read|compare)/, /^(?!delete|revoke)/];

const resolved = (contract, node) =>
  node.$ref ? node.$ref.split('/').slice(1).reduce((place, name) => place[name], contract) : node;

const operationsOf = (contract) =>
  Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.values(item).map((operation) => ({ path, operation })),
  );

// Scalar would put every parameter into a sample, with values that it makes up. Of none it has nothing to send.
function leaveOutOptional(contract, parameter) {
  const { example, ...rest } = resolved(contract, parameter);
  return rest.required ? parameter : { ...rest, explode: true, examples: { none: { value: [] } } };
}

// A sample names something that exists, or says that an id belongs there.
function nameWhatExists(contract, path, parameter, ids) {
  const described = resolved(contract, parameter);
  const named = path.match(new RegExp(`([a-z-]+)/{${described.name}}`));
  if (described.in !== 'path' || resolved(contract, described.schema).format !== 'uuid') {
    return parameter;
  }
  return { ...described, schema: { type: 'string', format: 'uuid' }, example: ids[named[1]] ?? `{${described.name}}` };
}

function completeSamples(contract, ids) {
  for (const { path, operation } of operationsOf(contract)) {
    operation.parameters = (operation.parameters ?? [])
      .map((parameter) => leaveOutOptional(contract, parameter))
      .map((parameter) => nameWhatExists(contract, path, parameter, ids));
    for (const response of Object.values(operation.responses ?? {})) {
      for (const answer of Object.values(response.content ?? {}).filter((answer) => 'example' in answer)) {
        // Of an answer, Scalar shows an example only if it has a name.
        answer.examples = { example: { value: answer.example } };
        delete answer.example;
      }
    }
  }
}

// Only the local run gives out tokens; elsewhere the reader brings one.
async function tokenToTryWith(address) {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ tenant: 'acme', subject: 'mia', roles: ['member'] }),
  });
  return (await answer.json()).access_token;
}

// What the member has made so far, by the name of its collection.
async function idsOf(token) {
  const headers = { Authorization: `Bearer ${token}` };
  const first = async (path) => (await (await fetch(path, { headers })).json()).items?.[0]?.id;
  const read = async (path) => (await fetch(path, { headers })).json();
  const [plans, assessments, wins] = await Promise.all(
    ['/v1/plans?limit=1', '/v1/assessments?limit=1&status=scored', '/v1/members/mia/wins?limit=1'].map(first),
  );
  const goal = plans && (await read(`/v1/plans/${plans}`)).goals?.[0];
  const checkIns = plans && (await first(`/v1/plans/${plans}/check-ins?limit=1`));
  return { plans, assessments, wins, goals: goal?.id, steps: goal?.steps?.[0]?.id, 'check-ins': checkIns };
}

const { contract: address, tokens } = page.dataset;
const contract = await (await fetch(address)).json();
const token = tokens ? await tokenToTryWith(tokens) : '';

// The guide explains the conventions; here they would stand between the reader and the operations.
contract.info.description = contract.info.description.split('\n## ')[0];
completeSamples(contract, token ? await idsOf(token) : {});

const stage = ({ path, method }) => {
  const { operationId } = contract.paths[path][method.toLowerCase()];
  const found = STAGES.findIndex((verbs) => verbs.test(operationId));
  return found < 0 ? STAGES.length : found;
};

Scalar.createApiReference(page, {
  content: contract,
  operationsSorter: (one, other) => stage(one) - stage(other),
  authentication: {
    preferredSecurityScheme: 'bearer',
    securitySchemes: { bearer: { token } },
  },
  telemetry: false,
  withDefaultFonts: false,
  showDeveloperTools: 'never',
  hideClientButton: true,
  hideDarkModeToggle: true,
  documentDownloadType: 'none',
  defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
});
