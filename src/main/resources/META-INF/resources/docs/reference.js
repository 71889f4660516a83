// Shows the contract with Scalar. Everything comes from this service, and nothing is reported anywhere.

const page = document.getElementById('reference');

async function readContract(address) {
  const contract = await (await fetch(address)).json();
  const answers = Object.values(contract.paths)
    .flatMap((operations) => Object.values(operations))
    .flatMap((operation) => Object.values(operation.responses ?? {}))
    .flatMap((response) => Object.values(response.content ?? {}));
  for (const answer of answers.filter((answer) => 'example' in answer)) {
    // Of an answer, Scalar shows an example only if it has a name.
    answer.examples = { example: { value: answer.example } };
    delete answer.example;
  }
  return contract;
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

const { contract, tokens } = page.dataset;

Scalar.createApiReference(page, {
  content: await readContract(contract),
  authentication: {
    preferredSecurityScheme: 'bearer',
    securitySchemes: { bearer: { token: tokens ? await tokenToTryWith(tokens) : '' } },
  },
  telemetry: false,
  withDefaultFonts: false,
  showDeveloperTools: 'never',
  hideClientButton: true,
  hideDarkModeToggle: true,
  documentDownloadType: 'none',
  defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
});
