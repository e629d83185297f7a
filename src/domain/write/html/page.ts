import { escape } from './escape';
import { STYLE } from './style';

/** The same page in another language. */
export type Alternate = { locale: string; name: string; href: string };
/** The same content in another form. */
export type OtherForm = { type: string; href: string };

/** A page that stands alone: no script, no font or style from elsewhere. */
export function page(parts: {
  locale: string;
  title: string;
  description: string | null;
  /** The list that the page is in; none where it is that list, or is published nowhere. */
  home?: Alternate;
  alternates: Alternate[];
  forms: OtherForm[];
  main: string;
}): string {
  const { locale, title, description, home, alternates, forms, main } = parts;
  const links = [...(home ? [home] : []), ...alternates].map(
    ({ locale: lang, name, href }) =>
      `<a href="${escape(href)}" lang="${lang}" hreflang="${lang}">${escape(name)}</a>`,
  );
  const others = [
    ...alternates.map(
      ({ locale: lang, href }) =>
        `<link rel="alternate" hreflang="${lang}" href="${escape(href)}">`,
    ),
    ...forms.map(
      ({ type, href }) => `<link rel="alternate" type="${escape(type)}" href="${escape(href)}">`,
    ),
  ];
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
${description ? `<meta name="description" content="${escape(description)}">` : ''}
${others.join('\n')}
<style>${STYLE}</style>
</head>
<body>
<nav>${links.join(' ')}</nav>
<main>${main}</main>
</body>
</html>
`;
}
