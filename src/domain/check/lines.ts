import { parseQuantities, type Language, type Quantity } from '../quantity';
import type { Report, Section } from '../report';
import { textOf } from '../translate/blocks';
import type { Line } from './rule';

/** Headings and blocks of a report as text, in order, with their places. */
export function linesOf(report: Report, language: Language): Line[] {
  return report.sections.flatMap((section) => {
    const at = (paragraph: number, text: string): Line => ({
      ...{ place: { section: section.key, paragraph }, text, section },
      figures: once(() => parseQuantities(text, language)),
    });
    const heading = section.heading ? [at(0, section.heading)] : [];
    return [...heading, ...section.body.map((block, index) => at(index + 1, textOf(block)))];
  });
}

function once(read: () => Quantity[]): () => Quantity[] {
  let found: Quantity[] | undefined;
  return () => (found ??= read());
}

/** Finds the lines of a section without going through all of them. */
export function bySection(lines: readonly Line[]): (section: Section) => readonly Line[] {
  const sections = new Map<string, Line[]>();
  for (const line of lines) {
    const own = sections.get(line.section.key);
    if (own) own.push(line);
    else sections.set(line.section.key, [line]);
  }
  return ({ key }) => sections.get(key) ?? [];
}
