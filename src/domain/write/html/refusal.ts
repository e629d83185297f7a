import { wordsIn } from '../words';
import { UNTOLD } from './head';
import { page } from './page';

/** Writes the page for an address without a report: it never existed, or it was withdrawn. */
export function refusalPage(locale: string, why: 'notFound' | 'gone'): string {
  const words = wordsIn(locale);
  const [title, text] = words.page[why];
  return page({
    ...{ ...UNTOLD, locale, title, description: null, isIndexed: false, alternates: [] },
    main: `<h1>${title}</h1><p>${text}</p><p><a href="/?locale=${locale}">${words.page.toReports}</a></p>`,
  });
}
