// A small OpenID provider on loopback. Its key lives as long as the program.
import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';

/** What its tokens are for. */
export const AUDIENCE = 'waymark';

const encoded = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Seconds: no program here takes longer. */
const DAY = 86_400;

export async function startIssuer() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const keys = { keys: [{ ...publicKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'only' }] };
  const server = createServer((request, response) => {
    const discovery = { issuer, jwks_uri: `${issuer}/keys`, token_endpoint: `${issuer}/token` };
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(request.url === '/keys' ? keys : discovery));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const issuer = `http://localhost:${server.address().port}`;
  return {
    url: issuer,
    token(tenant, subject, ...roles) {
      const now = Math.floor(Date.now() / 1000);
      const claims = { iss: issuer, aud: AUDIENCE, sub: subject, tenant, roles, iat: now, exp: now + DAY };
      const content = `${encoded({ alg: 'RS256', kid: 'only' })}.${encoded(claims)}`;
      return `${content}.${createSign('RSA-SHA256').update(content).sign(privateKey, 'base64url')}`;
    },
  };
}
