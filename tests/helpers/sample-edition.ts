import path from 'node:path';
import type { Edition } from '../../src/domain/edition';
import { fromText } from '../../src/domain/read';
import { edited, translated, type Draft } from '../../scripts/sample/edit';
import { readJson, readYear } from '../../scripts/sample/files';
import { toEdition } from '../../src/stored/to-edition';
import { image } from './publication';

const SAMPLE = path.resolve(__dirname, '../../database/sample');
type Entity = { key: string; name: string };

/** The years of the sample's reports. */
export const SAMPLE_YEARS = ['2023', '2024', '2025'] as const;

/** Returns the path of a picture of the sample. Its address in an edition is `/uploads/` and its name. */
export const sampleFile = (url: string) => path.join(SAMPLE, 'photos', path.basename(url));

/**
 * Returns a report of the sample as published, without a database: the text is read, the draft edited, the English
 * added.
 */
export function sampleEdition(year: (typeof SAMPLE_YEARS)[number], locale: 'zh-Hans' | 'en') {
  const { text, editing, english } = readYear(path.join(SAMPLE, year));
  const read = fromText(text).value.report;
  const indicators = readJson<Entity[]>(SAMPLE, 'indicators.json');
  const keys = Object.fromEntries(indicators.map(({ key }) => [key, key]));
  const same = { locale, documentId: year, issuedOn: read.issuedOn, year: String(read.year) };
  const drafted = edited(read.sections as never, editing, keys, {});
  const chinese = { ...read, ...drafted, ...same };
  const draft = { ...chinese, sections: drafted.sections.map(withIndicators) };
  const words = locale === 'en' ? translated(draft as unknown as Draft, english) : chinese;
  return toEdition(entryOf({ ...chinese, ...words }, editing) as never) as Edition;
}

type Edited = ReturnType<typeof edited>;
const withIndicators = (section: Edited['sections'][number]) => ({
  ...section,
  metrics: section.metrics.map(({ indicator, ...metric }) => ({
    ...metric,
    indicator: indicator ? { documentId: indicator } : null,
  })),
});

/** Returns the row that the database would return for the report, with its pictures. */
function entryOf(
  report: { sections: object[]; cover: unknown },
  { cover, sections }: { cover: { file: string }; sections: { photos: { file: string }[] }[] },
) {
  const pictured = (photo: unknown, file: string) => ({
    ...{ key: path.parse(file).name, ...(photo as object) },
    image: image(`/uploads/${file}`),
  });
  return {
    ...report,
    cover: pictured(report.cover, cover.file),
    sections: (report.sections as { photos: object[]; metrics: object[] }[]).map((section, at) => ({
      ...{ ...section, tables: [], notes: [] },
      metrics: section.metrics.map((metric) => ({ ...metric, indicator: null })),
      photos: section.photos.map((photo, one) => pictured(photo, sections[at]!.photos[one]!.file)),
    })),
  };
}
