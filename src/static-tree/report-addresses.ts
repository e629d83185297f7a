import { tagsOf } from '../delivery/tags';
import { reportAddress } from '../domain/addresses';
import { groupedBy } from '../domain/grouped';
import { FORMS } from '../public/forms/forms';
import type { Address, Row } from './address';

const ENDINGS = ['', ...Object.values(FORMS).map(({ ending }) => ending)];

/** Forms that readers download rather than read in the browser. */
const LATE = /\.(docx|csv|md|jsonld)\?/;

/** Returns the addresses of each report, in the order in which the reports were first published. */
export function reportAddresses(rows: Row[]): Address[] {
  return [...groupedBy(rows, ({ reportId }) => reportId)].flatMap(([reportId, own]) => {
    const slugs = [...new Set(own.map(({ slug }) => slug))];
    const urls = [...groupedBy(own, ({ language }) => language)].flatMap(([locale, editions]) => [
      reportAddress({ slug: reportId, locale }),
      ...slugs.flatMap((slug) => [
        ...ENDINGS.map((ending) => reportAddress({ slug, locale }, ending)),
        ...editions.map(({ number }) => reportAddress({ slug, locale }, `/editions/${number}`)),
        reportAddress({ slug, locale }, '/editions'),
      ]),
    ]);
    return urls.map((url) => ({ url, tags: tagsOf(reportId), isLate: LATE.test(url) }));
  });
}
