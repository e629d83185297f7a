import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { urlOf } from '../delivery/process';
import { TEXT } from './text';

const MODULES = path.resolve(__dirname, '../../../node_modules');
const USED = [
  ...['model', 'state', 'transform', 'view', 'keymap', 'history', 'commands'].map(
    (name) => `prosemirror-${name}`,
  ),
  ...['orderedmap', 'w3c-keyname', 'rope-sequence'],
];

const fileOf = (name: string): string => {
  const folder = path.join(MODULES, name);
  const { module, main } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    module?: string;
    main: string;
  };
  return path.join(folder, module ?? main);
};

/** ProseMirror as its own guide sets it up: a schema of headings and paragraphs, history, and the base keys. */
const SCRIPT = `
import { Schema } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { baseKeymap } from 'prosemirror-commands';
import { history } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
const block = (tag) => ({ content: 'text*', group: 'block', toDOM: () => [tag, 0], parseDOM: [{ tag }] });
const schema = new Schema({ nodes: { doc: { content: 'block+' }, paragraph: block('p'), heading: block('h2'), text: {} } });
const lines = JSON.parse(document.getElementById('text').textContent);
const doc = schema.node('doc', null, lines.map((line) =>
  schema.node(/[。]$/.test(line) ? 'paragraph' : 'heading', null, [schema.text(line)])));
const state = EditorState.create({ doc, plugins: [history(), keymap(baseKeymap)] });
new EditorView(document.getElementById('paper'), { state });
`;

const PAGE = `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>plain</title>
<style>.ProseMirror{white-space:break-spaces;overflow-wrap:break-word;max-width:38em;margin:0 auto;font:18px/1.85 'Noto Serif CJK SC',serif;outline:none}</style>
<script type="importmap">${JSON.stringify({ imports: Object.fromEntries(USED.map((name) => [name, `/${name}`])) })}</script>
<script id="text" type="application/json">${JSON.stringify(TEXT)}</script>
<div id="paper"></div><script type="module">${SCRIPT}</script></html>`;

/** Serves a page with the same text in a plain editor. */
export async function startPlain(): Promise<{ url: string; server: Server }> {
  const server = createServer(({ url = '/' }, answer) => {
    const name = url.slice(1);
    const isModule = USED.includes(name);
    answer.setHeader('Content-Type', isModule ? 'text/javascript' : 'text/html; charset=utf-8');
    answer.end(isModule ? readFileSync(fileOf(name)) : PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: urlOf(server), server };
}
