import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import zongshu from '../../config/zongshu';
import { ANYTHING } from '../../src/access/access';
import { importsOf } from '../../src/importing/imports';
import { NO_CHOICES } from '../../src/domain/read';
import { LAST_RANK } from '../../src/domain/read/rank';
import type * as Said from '../../src/publishing/said';
import { corrected, misprinted, notesOf } from './misprint';
import { edited, translated, type Draft } from './edit';
import { photoPath, readJson, readYear, type SampleYear } from './files';

const REPORT = 'api::report.report';
const SOURCE = zongshu.locales[0]!.code;
type Keyed = { key: string; documentId: string };
type Ids = Record<string, string>;
type Known = { organizations: Ids; series: Ids; indicators: Ids };
type Saying = (typeof Said)['saying'];

/**
 * Loads the sample as an editor would: imports the text, edits the draft, adds the English and publishes both. Existing
 * entries stay unchanged, so a second run changes nothing.
 * @param load loads a module of the running server: correction notes only reach a call through that instance of the
 * module
 */
export async function loadSample(
  strapi: Core.Strapi,
  folder: string,
  load: (place: string) => unknown = (place) => import(place),
): Promise<void> {
  const { saying } = (await load(
    path.join(strapi.dirs.dist.src, 'publishing/said'),
  )) as typeof Said;
  const organizations = await ensure(strapi, 'api::organization.organization', [
    readJson<{ key: string }>(folder, 'organization.json'),
  ]);
  const series = readJson<{ key: string; organization: string }>(folder, 'series.json');
  const seriesIds = await ensure(strapi, 'api::series.series', [
    { ...series, organization: organizations[series.organization] },
  ]);
  const indicators = await ensure(
    strapi,
    'api::indicator.indicator',
    readJson(folder, 'indicators.json'),
  );
  await ensureTerms(strapi, readJson(folder, 'terms.json'));
  for (const year of readdirSync(folder)
    .filter((name) => /^\d{4}$/.test(name))
    .sort()) {
    const sample = readYear(path.join(folder, year));
    if (await exists(strapi, sample.editing.slug)) continue;
    await strapi.db.transaction(() =>
      loadYear(strapi, folder, sample, { organizations, series: seriesIds, indicators }, saying),
    );
    console.log(`Loaded the sample report of ${year} in both languages.`);
  }
}

async function loadYear(
  strapi: Core.Strapi,
  folder: string,
  sample: SampleYear,
  known: Known,
  saying: Saying,
): Promise<void> {
  const first = misprinted(sample);
  const received = {
    file: null,
    choices: NO_CHOICES,
    document: { kind: 'text' as const, text: first.text },
  };
  const nobodyLeaves = new AbortController().signal;
  const { answer } = await importsOf(strapi).create(
    received,
    { metrics: LAST_RANK, locale: SOURCE },
    { access: ANYTHING, client: nobodyLeaves, attempt: null },
  );
  const { documentId } = answer.data;
  const images = await upload(strapi, folder, sample.editing);
  const { sections } = await draftOf(strapi, documentId);
  await publish(strapi, { documentId, sections }, first, { ...known, images });
  const { correction } = sample;
  if (!correction) return;
  const printed = (await draftOf(strapi, documentId)).sections;
  await saying({ correction: notesOf(correction) }, () =>
    publish(strapi, { documentId, sections: corrected(printed, correction) }, sample, {
      ...{ ...known, images },
    }),
  );
}

/** Edits an imported draft, adds the English, and publishes both. */
async function publish(
  strapi: Core.Strapi,
  { documentId, sections }: Pick<Draft, 'sections'> & { documentId: string },
  { editing, english }: SampleYear,
  known: Known & { images: Record<string, number> },
): Promise<void> {
  const documents = strapi.documents(REPORT);
  const relations = {
    organization: known.organizations[editing.organization],
    series: known.series[editing.series],
  };
  const chinese = { ...relations, ...edited(sections, editing, known.indicators, known.images) };
  await documents.update({ documentId, data: chinese as never });
  const saved = await draftOf(strapi, documentId);
  const inEnglish = { ...relations, ...translated(saved, english) };
  await documents.update({ documentId, locale: 'en', data: inEnglish as never });
  await documents.publish({ documentId, locale: '*' });
}

/** Loads the Chinese draft with the row ids of its relations. */
async function draftOf(strapi: Core.Strapi, documentId: string): Promise<Draft> {
  const image = { populate: { image: true } };
  const draft = await strapi.documents(REPORT).findOne({
    documentId,
    populate: {
      cover: image,
      sections: {
        populate: { quotes: true, metrics: { populate: { indicator: true } }, photos: image },
      },
    } as never,
  });
  return draft as unknown as Draft;
}

/** Creates the entries that do not exist yet, by key. Returns the documentId of each key. */
async function ensure(
  strapi: Core.Strapi,
  uid: string,
  wanted: ({ key: string } & Record<string, unknown>)[],
): Promise<Ids> {
  const documents = strapi.documents(uid as never) as unknown as {
    findFirst(params: object): Promise<Keyed | null>;
    create(params: object): Promise<Keyed>;
  };
  const ids: Ids = {};
  for (const data of wanted) {
    const found = await documents.findFirst({ filters: { key: data.key } });
    ids[data.key] = (found ?? (await documents.create({ data }))).documentId;
  }
  return ids;
}

async function ensureTerms(
  strapi: Core.Strapi,
  terms: { zh: string; en: string }[],
): Promise<void> {
  const documents = strapi.documents('api::term.term');
  for (const data of terms) {
    const found = await documents.findFirst({ filters: { zh: data.zh } });
    if (!found) await documents.create({ data: data as never });
  }
}

async function exists(strapi: Core.Strapi, slug: string): Promise<boolean> {
  return (await strapi.db.query(REPORT).count({ where: { slug } })) > 0;
}

/** Uploads a year's pictures to the media library. Returns the id of each file. */
async function upload(strapi: Core.Strapi, folder: string, editing: SampleYear['editing']) {
  const photos = [editing.cover, ...editing.sections.flatMap((section) => section.photos)];
  const ids: Record<string, number> = {};
  for (const { file, alt } of photos) {
    if (file in ids) continue;
    const filepath = photoPath(folder, file);
    const name = path.basename(file);
    const [uploaded] = await strapi
      .plugin('upload')
      .service('upload')
      .upload({
        data: { fileInfo: { name, alternativeText: alt } },
        files: {
          filepath,
          originalFilename: name,
          mimetype: name.endsWith('.png') ? 'image/png' : 'image/jpeg',
          size: statSync(filepath).size,
        },
      });
    ids[file] = uploaded.id;
  }
  return ids;
}
