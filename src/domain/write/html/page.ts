import { wordsIn } from '../words';
import { escape } from './escape';
import { headOf, type Alternate, type Head } from './head';
import { readingTools } from './reading-tools';
import { STYLE } from './style';

/** A page that stands alone: no script that runs, no font or style from elsewhere. */
export function page(
  parts: Head & {
    /** The list that the page is in; none where it is that list, or is published nowhere. */
    home?: Alternate | undefined;
    /** The same page in other languages, for people. */
    alternates: Alternate[];
    /** What stands beside the main part where there is room: a table of contents. */
    aside?: string;
    main: string;
    /** What runs along the head of printed pages. */
    running?: string;
  },
): string {
  const { locale, title, home, alternates, aside = '', main, running } = parts;
  const { page: words } = wordsIn(locale);
  const tools = parts.isIndexed ? readingTools(locale) : '';
  const skip = parts.isIndexed ? `<a class="skip" href="#main">${words.skip}</a>` : '';
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
${headOf(parts)}
<style>${STYLE}${running ? runningHead(running) : ''}</style>
</head>
<body>
${skip}<header class="top">${home ? linkTo(home) : '<span></span>'}<nav aria-label="${words.language}">${alternates.map(linkTo).join(' ')}</nav>${tools}</header>
<div class="columns">${aside}<main id="main">${main}</main></div>
</body>
</html>
`;
}

const linkTo = ({ locale, name, href }: Alternate) =>
  `<a href="${escape(href)}" lang="${locale}" hreflang="${locale}">${escape(name)}</a>`;

/** The title above each printed page, and its number below (CSS Paged Media, §4.2). */
const runningHead = (title: string) =>
  `@media print{@page{@top-center{content:${cssString(title)};font-size:9pt;color:#444}@bottom-center{content:counter(page) " / " counter(pages);font-size:9pt;color:#444}}}`;

/** A text as a string of CSS that may stand in a page: no quote, backslash, break or tag can end it. */
const cssString = (text: string): string =>
  `"${text.replace(/[\\"<>\p{Cc}]/gu, (mark) => `\\${mark.codePointAt(0)!.toString(16)} `)}"`;
