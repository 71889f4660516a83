// What a guide's page can do beyond being read: copy code, color it, and show a request in the language that the reader prefers.

const LANGUAGES = { bash: 'curl', typescript: 'TypeScript', ts: 'TypeScript', json: 'Response', yaml: 'YAML', http: 'HTTP' };
const REMEMBERED = 'waymark.language';

const KEYWORDS =
  'await|const|let|if|else|for|of|in|do|done|then|fi|new|return|import|from|function|async|export|true|false|null|undefined';
const TOKENS = {
  comment: /(?<!\S)(?:#|\/\/)[^\n]*/,
  string: /"(?:[^"\\\n]|\\.)*"(?=\s*:)|'[^']*'|"(?:[^"\\]|\\.)*"|`[^`]*`/,
  variable: /\$\w+|\$(?=\()/,
  keyword: new RegExp(`\\b(?:${KEYWORDS})\\b(?!-)`),
  number: /(?<![\w.-])-?\d+(?:\.\d+)?(?![\w-])/,
};
const TOKEN = new RegExp(Object.entries(TOKENS).map(([kind, { source }]) => `(?<${kind}>${source})`).join('|'), 'g');

const languageOf = (pre) => pre.firstElementChild?.className.replace('language-', '') ?? '';

function color(code) {
  const text = code.textContent;
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [kind] = Object.entries(match.groups).find(([, value]) => value !== undefined);
    const part = document.createElement('span');
    part.className = `token-${kind}`;
    part.textContent = match[0];
    parts.push(text.slice(end, match.index), part);
    end = match.index + match[0].length;
  }
  code.replaceChildren(...parts, text.slice(end));
}

function button(label, onClick) {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', () => onClick(made));
  return made;
}

async function copy(pre, pressed) {
  await navigator.clipboard.writeText(pre.textContent);
  pressed.textContent = 'Copied';
  setTimeout(() => (pressed.textContent = 'Copy'), 2000);
}

// A box around one block, or around the same request in several languages.
function frame(blocks) {
  const box = document.createElement('div');
  const bar = document.createElement('div');
  box.className = `code code-${languageOf(blocks[0])}`;
  bar.className = 'code-bar';
  blocks[0].before(box);
  for (const pre of blocks) {
    const language = languageOf(pre);
    const label = LANGUAGES[language] ?? language;
    const tab = blocks.length > 1 ? button(label, () => prefer(language)) : document.createElement('span');
    tab.textContent = label;
    tab.dataset.language = language;
    bar.append(tab);
  }
  bar.append(button('Copy', (pressed) => copy(blocks.find((pre) => !pre.hidden), pressed)));
  box.append(bar, ...blocks);
}

function prefer(language) {
  localStorage.setItem(REMEMBERED, language);
  for (const box of document.querySelectorAll('.code')) {
    const blocks = [...box.querySelectorAll('pre')];
    const chosen = blocks.find((pre) => languageOf(pre) === language) ?? blocks[0];
    blocks.forEach((pre) => (pre.hidden = pre !== chosen));
    for (const tab of box.querySelectorAll('button[data-language]')) {
      tab.setAttribute('aria-pressed', String(tab.dataset.language === languageOf(chosen)));
    }
  }
}

const blocks = [...document.querySelectorAll('.text pre')];
for (const pre of blocks) {
  color(pre.firstElementChild);
}
const isVariant = (pre) => languageOf(pre) === 'typescript' && languageOf(pre.previousElementSibling ?? pre) === 'bash';
for (const pre of blocks.filter((pre) => !isVariant(pre))) {
  const next = blocks[blocks.indexOf(pre) + 1];
  frame(next && isVariant(next) && next.previousElementSibling === pre ? [pre, next] : [pre]);
}
prefer(localStorage.getItem(REMEMBERED) ?? 'bash');
