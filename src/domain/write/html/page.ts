import { wordsIn } from '../words';
import { escape } from './escape';
import { headOf, type Alternate, type Head } from './head';
import { readingTools } from './reading-tools';
import { STYLE } from './style';

/** Writes a self-contained page: no scripts, and no fonts or styles from another server. */
export function page(
  parts: Head & {
    /** The list that the page belongs to; absent on the list itself and on unpublished pages. */
    home?: Alternate | undefined;
    /** The same page in other languages, for people. */
    alternates: Alternate[];
    /** The content next to the main part if there is room: a table of contents. */
    aside?: string;
    main: string;
    /** The title at the top of printed pages. */
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

/** Prints the title above each page and its number below (CSS Paged Media, §4.2). */
const runningHead = (title: string) =>
  `@media print{@page{@top-center{content:${cssString(title)};font-size:9pt;color:#444}@bottom-center{content:counter(page) " / " counter(pages);font-size:9pt;color:#444}}}`;

/**
 * Writes a text as a CSS string inside a page. Quotes, backslashes, line breaks and tags are escaped, so that none can
 * end the string.
 */
const cssString = (text: string): string =>
  `"${text.replace(/[\\"<>\p{Cc}]/gu, (mark) => `\\${mark.codePointAt(0)!.toString(16)} `)}"`;
