import { escape } from './escape';
import { STYLE } from './style';

/** The same page in another language. */
export type Alternate = { locale: string; name: string; href: string };

/** A page that stands alone: no script, no font or style from elsewhere. */
export function page(parts: {
  locale: string;
  title: string;
  description: string | null;
  alternates: Alternate[];
  main: string;
}): string {
  const { locale, title, description, alternates, main } = parts;
  const links = alternates.map(
    ({ locale: lang, name, href }) =>
      `<a href="${escape(href)}" lang="${lang}" hreflang="${lang}">${escape(name)}</a>`,
  );
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
${description ? `<meta name="description" content="${escape(description)}">` : ''}
<style>${STYLE}</style>
</head>
<body>
<nav>${links.join(' ')}</nav>
<main>${main}</main>
</body>
</html>
`;
}
