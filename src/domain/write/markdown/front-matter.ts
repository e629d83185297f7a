import type { Publication } from '../publication';

/**
 * Writes the metadata of a report as YAML before the text. The values are JSON, which YAML 1.2 contains (§1.3), so that
 * no character in a title is read as YAML.
 */
export function frontMatter({ edition, number, publishedAt }: Publication): string {
  const { title, subtitle, year, locale, author, source, issuedOn, summary, keywords } = edition;
  const fields = {
    ...{ title, subtitle, year, locale, edition: number, publishedAt },
    organization: edition.organization?.name,
    series: edition.series?.name,
    ...{ author, source, issuedOn, summary },
    keywords: keywords.length > 0 ? keywords : null,
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value != null)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---'].join('\n');
}
