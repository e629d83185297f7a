import { wordsIn } from '../words';
import { UNTOLD } from './head';
import { page } from './page';

/** Writes the page for an address without a report: it never existed, was withdrawn, or was a preview that is over. */
export function refusalPage(locale: string, why: 'notFound' | 'gone' | 'previewOver'): string {
  const words = wordsIn(locale);
  const [title, text] = words.page[why];
  return page({
    ...{ ...UNTOLD, locale, title, description: null, isIndexed: false, alternates: [] },
    main: `<h1>${title}</h1><p>${text}</p><p><a href="/?locale=${locale}">${words.page.toReports}</a></p>`,
  });
}
