import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { docxWithPictures } from '../helpers/docx';
import type { Attack } from './attack';
import { comesTrue } from './patience';
import { makeToken, onSqlite, signInFirst, type Installation } from './target';

const PNG = readFileSync(path.resolve(__dirname, '../../database/sample/photos/mountain-road.png'));

/** How many imports are killed, each a little later than the previous one. */
const KILLS = { short: 3, full: 30 };
/** How much later, in milliseconds. */
const STEP = 120;
const AT_ONCE = { IMPORT_FILES_GRACE: '0' };

const filesIn = ({ folder }: Pick<Installation, 'folder'>) =>
  readdirSync(path.join(folder, 'uploads')).filter((name) => !name.startsWith('.'));

/** A killed import leaves files. The next boot must remove these files and no others. */
const killed: Attack = {
  name: 'imports killed with kill -9, then swept',
  async run(scale) {
    const installation = await onSqlite();
    try {
      const kept = await firstNode(installation);
      let left = 0;
      for (let kill = 0; kill < KILLS[scale]; kill += 1) {
        left += await killDuringImport(installation, kept.token, kill * STEP);
      }
      const last = await installation.start(AT_ONCE);
      const isClean = await comesTrue(async () => unattached(installation, kept) === 0);
      await last.stop();
      const held = isClean && kept.files.every((name) => filesIn(installation).includes(name));
      const note = `${left} files were left by the kills`;
      return { count: KILLS[scale], held: held ? KILLS[scale] : 0, note };
    } finally {
      await installation.remove();
    }
  },
};

type Kept = { session: string; token: string; files: string[] };

/** Creates an administrator, a token, and an uploaded picture that no report uses. */
async function firstNode(installation: Installation): Promise<Kept> {
  const node = await installation.start();
  const session = await signInFirst(node);
  const token = await makeToken(node, session);
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(PNG)], { type: 'image/png' }), 'later.png');
  const headers = { Authorization: `Bearer ${session}` };
  await fetch(`${node.url}/upload`, { method: 'POST', body: form, headers });
  await node.stop();
  return { session, token, files: filesIn(installation) };
}

/** Kills an import and returns how many files it had written. */
async function killDuringImport(installation: Installation, token: string, after: number) {
  const node = await installation.start({ IMPORT_FILES_GRACE: '3600000' });
  const before = filesIn(installation).length;
  const form = new FormData();
  form.append('file', new Blob([Buffer.from(docxWithPictures(PNG, 8))]), 'killed.docx');
  const headers = { Authorization: `Bearer ${token}` };
  const answer = fetch(`${node.url}/api/report-imports`, { method: 'POST', body: form, headers });
  const ended = answer.then(
    () => undefined,
    () => undefined,
  );
  await comesTrue(async () => filesIn(installation).length > before);
  await new Promise((resolve) => setTimeout(resolve, after));
  await node.stop('SIGKILL');
  await ended;
  return filesIn(installation).length - before;
}

/** Counts the files on the disk that the media library does not know, and its files that only an import uses. */
function unattached({ folder }: Installation, kept: Kept): number {
  const database = new (createRequire(__filename)('better-sqlite3') as Driver)(
    path.join(folder, 'attack.db'),
  );
  const all = <T>(sql: string) => database.prepare(sql).all() as T[];
  const rows = all<{ hash: string }>('select hash from files');
  const loose = all<{ hash: string }>(
    'select hash from files where created_by_id is null and id not in (select file_id from files_related_mph)',
  );
  const noted = all('select id from imported_files');
  database.close();
  const unknown = filesIn({ folder }).filter(
    (name) => !kept.files.includes(name) && !rows.some(({ hash }) => name.includes(hash)),
  );
  return unknown.length + loose.length + noted.length;
}

type Driver = new (file: string) => {
  prepare(sql: string): { all(): unknown[] };
  close(): void;
};

export default [killed];
