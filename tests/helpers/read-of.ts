import { fromHtml, fromText } from '../../src/domain/read';

/** Summarizes what was read from a document. */
export function readOf({ value, issues }: ReturnType<typeof fromText>) {
  const { report, outline } = value;
  return {
    ...{ title: report.title || null, subtitle: report.subtitle },
    ...{ author: report.author, source: report.source, date: report.issuedOn },
    headings: outline.sections.flatMap(({ heading }) =>
      heading ? `${heading.level} ${heading.text}` : [],
    ),
    paragraphs: outline.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    photos: report.sections.flatMap(({ photos }) =>
      photos.map(({ caption, credit }) => [caption, credit]),
    ),
    quotes: report.sections.flatMap(({ quotes }) =>
      quotes.map(({ text, speaker, role }) => [text, speaker, role]),
    ),
    figures: report.sections.flatMap(({ metrics }) =>
      metrics.map(({ text, value: amount, unit }) => [text, amount, unit]),
    ),
    positions: report.sections.flatMap(({ metrics }) =>
      metrics.flatMap(({ position }) => position ?? []),
    ),
    tables: report.sections.flatMap(({ tables }) => tables),
    credits: report.credits.map(({ role, name }) => `${role} ${name}`),
    notes: report.sections.flatMap(({ notes }) =>
      notes.map(({ mark, text: said }) => [mark, said]),
    ),
    other: value.other,
    lost: value.account.lost,
    issues,
  };
}
export const text = (...lines: string[]) => readOf(fromText(lines.join('\n')));
export const page = (body: string) => readOf(fromHtml(body));
