import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Attack, Outcome, Scale } from './attack';
import { makeToken, onSqlite, signInFirst } from './target';

const MB = 1024 * 1024;
const ADDRESSES = [
  ...['/', '/nothing', '/api/reports', '/api/reports/x/publish', '/api/report-imports', '/ready'],
  ...[
    '/api/terms/import',
    '/api/upload',
    '/admin/login',
    '/admin/api/upload',
    '/uploads/x',
    '/_health',
  ],
];

/** Sends files to every route that could take a body, with and without a token. Counts the files left on the disk. */
async function fillTheDisk(scale: Scale): Promise<Outcome> {
  const installation = await onSqlite();
  const temporary = path.join(installation.folder, 'tmp');
  mkdirSync(temporary);
  const node = await installation.start({ TMPDIR: temporary });
  try {
    const token = await makeToken(node, await signInFirst(node));
    const file = new Blob([Buffer.alloc((scale === 'full' ? 25 : 2) * MB, 'x')]);
    let [count, held] = [0, 0];
    for (const address of ADDRESSES) {
      for (const headers of [{}, { Authorization: `Bearer ${token}` }] as Record<
        string,
        string
      >[]) {
        const body = new FormData();
        body.set('file', file, 'big.bin');
        const answer = await fetch(node.url + address, { method: 'POST', headers, body });
        await answer.text();
        count += 1;
        if (filesBelow(temporary).length === 0) held += 1;
      }
    }
    return { count, held };
  } finally {
    await node.stop();
    await installation.remove();
  }
}

/** Returns the names of all files in a folder, recursively. */
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

export default [{ name: 'files sent where none are wanted', run: fillTheDisk }] satisfies Attack[];
