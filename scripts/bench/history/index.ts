import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import { ANYTHING } from '../../../src/access/access';
import { saveDraft } from '../../../src/desk/desk';
import type { Content } from '../../../src/domain/desk';
import { REPORT } from '../../../src/stored/documents';
import { loadDraft } from '../../../src/versions/draft';
import { KEPT_SITTINGS } from '../../../src/versions/folding';
import { ensureServer } from '../../builds';
import { environmentOf } from '../delivery/children';
import { median } from '../delivery/compare';
import { inFolder } from '../in-folder';
import { edited, reportOfSixty } from './report';

const APP = path.resolve(__dirname, '../../..');
/** What one person saves in a morning. */
const SAVES = 50;
/** Sittings of a few saves each, of two people by turns. */
const SITTINGS = 40;
const SAVES_OF_SITTING = 2;
/** What one edit may add, of the draft as it is kept whole. */
const MOST = 1 / 8;
const LOCALE = 'zh-Hans';

type Kept = { rows: number; bytes: number };
type Added = { words: number; parts: number };

/** How much the history of a report of sixty sections grows: by each save, by one sitting, and by sittings of two people by turns. */
async function main(folder: string): Promise<void> {
  const build = await ensureServer(APP);
  const database = { DATABASE_FILENAME: path.join(folder, 'history.db'), LOG_LEVEL: 'error' };
  Object.assign(process.env, environmentOf(build), database);
  const strapi = await createStrapi({ appDir: APP, distDir: build, serveAdminPanel: false }).load();
  try {
    await measure(strapi);
  } finally {
    await strapi.destroy();
  }
}

async function measure(strapi: Core.Strapi): Promise<void> {
  const { documentId } = await strapi
    .documents(REPORT)
    .create({ data: { title: '灯火里的书声' } as never, locale: LOCALE });
  let draft = await save(strapi, documentId, reportOfSixty());
  const { words: whole } = await newest(strapi);
  const added: Added[] = [];
  let number = 0;
  const edit = async () => {
    number += 1;
    draft = await save(strapi, documentId, edited(draft, number));
    added.push(await newest(strapi));
  };
  const sit = async (who: string, saves: number) => {
    for (let at = 0; at < saves; at += 1)
      await strapi.requestContext.run(writerNamed(who) as never, edit);
    return kept(strapi);
  };
  const morning = await sit('1', SAVES);
  let [half, all] = [morning, morning];
  for (let sitting = 1; sitting <= SITTINGS; sitting += 1) {
    all = await sit(String((sitting % 2) + 2), SAVES_OF_SITTING);
    if (sitting === SITTINGS / 2) half = all;
  }
  const words = added.map((one) => one.words);
  console.log(`a draft of 60 sections, kept whole: ${whole} bytes`);
  console.log(
    `one edit: ${median(words)} bytes (median of ${words.length}), ${Math.max(...words)} at most, ${(median(words) / whole).toFixed(3)} of the whole (at most ${MOST}); and which parts its sitting wrote, ${Math.max(...added.map(({ parts }) => parts))} bytes at most`,
  );
  say(`${SAVES} edits of one sitting`, morning);
  say(`and ${SITTINGS} sittings of ${SAVES_OF_SITTING} edits`, all);
  const perSitting = (all.bytes - half.bytes) / (SITTINGS / 2);
  console.log(
    `a sitting: ${Math.round(perSitting)} bytes; ${KEPT_SITTINGS}, which is as many as are kept: ${((perSitting * KEPT_SITTINGS) / 1e6).toFixed(1)} MB`,
  );
  if (!(median(words) < whole * MOST)) process.exitCode = 1;
}

const say = (what: string, { rows, bytes }: Kept) =>
  console.log(`${what}: ${rows} revisions, ${bytes} bytes`);

/** Saves as the desk does, and reads what stands there then. */
async function save(strapi: Core.Strapi, documentId: string, content: Content): Promise<Content> {
  await saveDraft(strapi, { documentId, locale: LOCALE, access: ANYTHING }, content);
  return (await loadDraft(strapi, documentId, LOCALE))!.content as Content;
}

/** A request of somebody, as far as history asks who it is. */
const writerNamed = (id: string) => ({
  path: '/api/report-desks/',
  state: { user: { id, username: id }, auth: {} },
  ...{ req: {}, request: { headers: {} }, query: {}, get: () => '' },
});

const [WORDS, PARTS] = ['length(packed)', 'coalesce(length(touched), 0)'];

/** What the newest revision takes: what it says, and which parts its sitting wrote. */
async function newest(strapi: Core.Strapi): Promise<Added> {
  const [row] = await strapi.db
    .connection('revisions')
    .select(strapi.db.connection.raw(`${WORDS} as words, ${PARTS} as parts`))
    .whereNotNull('packed')
    .orderBy('id', 'desc')
    .limit(1);
  return row as unknown as Added;
}

async function kept(strapi: Core.Strapi): Promise<Kept> {
  const raw = strapi.db.connection.raw(`count(*) as "rows", sum(${WORDS} + ${PARTS}) as bytes`);
  const [row] = await strapi.db.connection('revisions').select(raw);
  return row as unknown as Kept;
}

inFolder(main);
