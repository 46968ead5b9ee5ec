// Makes integrity.css out of the NL Design System components we use, only the design tokens they reach, and our own theme and layout.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { transform } from 'lightningcss';

const out = process.argv[2];
const components = [
  'body', 'button', 'button-link', 'checkbox', 'form-label', 'link', 'ordered-list', 'radio-button', 'root', 'select', 'skip-link', 'textarea', 'textbox',
];
const font = 'source-sans-3-latin-wght-normal.woff2';

const componentCss = components.map(name => {
  const file = ['dist/index.css', 'dist/css/index.css'].map(path => `node_modules/@utrecht/${name}-css/${path}`).find(existsSync);
  if (!file) throw new Error(`There is no component named ${name}.`);
  return readFileSync(file, 'utf8');
}).join('\n');

const fontBytes = readFileSync(`node_modules/@fontsource-variable/source-sans-3/files/${font}`);
const fontMark = createHash('sha256').update(fontBytes).digest('hex').slice(0, 12);
const ownCss = ['theme', 'layout', 'parts', 'print'].map(name => readFileSync(`src/${name}.css`, 'utf8')).join('\n').replaceAll(font, `${font}?v=${fontMark}`);

const tokenFile = readFileSync('node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css', 'utf8');
const tokens = new Map([...tokenFile.matchAll(/^\s+(--[\w-]+): ([^;]+);/gm)].map(([, name, value]) => [name, value]));
const reached = new Set();
const reach = css => {
  for (const [, name] of css.matchAll(/var\(\s*(--[\w-]+)/g)) {
    if (tokens.has(name) && !reached.has(name)) {
      reached.add(name);
      reach(tokens.get(name));
    }
  }
};
reach(componentCss);
reach(ownCss);
const tokenCss = `:root{${[...reached].sort().map(name => `${name}:${tokens.get(name)}`).join(';')}}`;

const { code } = transform({ filename: 'integrity.css', code: Buffer.from(tokenCss + componentCss + ownCss), minify: true });
mkdirSync(`${out}/fonts`, { recursive: true });
writeFileSync(`${out}/integrity.css`, code);
writeFileSync(`${out}/fonts/${font}`, fontBytes);
for (const file of ['session.js', 'upload.js', 'mark.svg', 'arrow.svg']) copyFileSync(`src/${file}`, `${out}/${file}`);
