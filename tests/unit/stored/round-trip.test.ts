import fc from 'fast-check';
import type { Field, Shape } from '../../../src/domain/report/field';
import { REPORT } from '../../../src/domain/report/shape';
import type { ReportEntry } from '../../../src/stored/entry';
import { toEdition } from '../../../src/stored/to-edition';
import { toEntry } from '../../../src/stored/to-entry';
import { toReport } from '../../../src/stored/to-report';
import { reports } from '../../helpers/arbitrary-report';

const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 100) };
const IDS = { images: { '/a.jpg': 1, '/b.png': 2 }, indicators: { visits: 'iv', books: 'ib' } };

const nameOf = (ids: Record<string, unknown>, id: unknown) =>
  Object.entries(ids).find(([, each]) => each === id)?.[0] ?? null;

/** What the database gives back of a value: what was named by id is loaded, and an instant is in UTC. */
const LOADED: { [Kind in Field['is']]?: (value: never, field: never) => unknown } = {
  instant: (value: string | null) => value && new Date(value).toISOString(),
  picture: (id: number | null) => id && { url: nameOf(IDS.images, id), mime: 'image/png' },
  reference: (id: string | null) => id && { key: nameOf(IDS.indicators, id), name: '指标' },
  part: (row: Row | null, { of }: { of: Shape }) => row && loaded(of, row),
  parts: (rows: Row[], { of }: { of: Shape }) => rows.map((row) => loaded(of, row)),
};

type Row = Record<string, unknown>;

const loaded = ({ fields }: Shape, row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const field = fields[name] as Field;
      const load = LOADED[field.is] as ((value: unknown, field: Field) => unknown) | undefined;
      return [name, load ? load(value, field) : value];
    }),
  );

const stored = (report: Parameters<typeof toEntry>[0]) =>
  ({
    ...{ documentId: 'd', locale: 'zh-Hans', slug: 's' },
    ...loaded(REPORT, toEntry(report, IDS)),
  }) as unknown as ReportEntry;

describe('a report that is stored', () => {
  it('is read back as it was, in every field', () => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(toReport(stored(report))).toEqual(report);
      }),
      RUNS,
    );
  });

  it('is published with every field of its words, figures and codes', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const edition = toEdition(stored(report));
        report.sections.forEach((section, at) => {
          const published = edition.sections[at]!;
          const { body, heading, level } = section;
          expect(published).toMatchObject({ body, heading, level });
          section.quotes.forEach((quote, nth) =>
            expect(published.quotes[nth]).toMatchObject(quote),
          );
          section.metrics.forEach(({ indicator, ...metric }, nth) => {
            expect(published.metrics[nth]).toMatchObject(metric);
            expect(published.metrics[nth]?.indicator?.key ?? null).toBe(indicator ?? null);
          });
          section.photos.forEach(({ src, ...photo }, nth) => {
            expect(published.photos[nth]).toMatchObject(photo);
            expect(published.photos[nth]?.image?.url).toBe(src);
          });
        });
      }),
      RUNS,
    );
  });
});
