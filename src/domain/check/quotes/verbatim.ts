import type { Rule } from '../rule';

const SHOWN = 24;

/** A recorded quote stands in the body of its section, word for word, each of its parts. */
export const verbatim: Rule = ({ report, linesIn }) =>
  report.sections.flatMap((section) => {
    const body = linesIn(section).map(({ text }) => text);
    return section.quotes
      .filter(
        ({ text }) => !text.split('\n').every((part) => body.some((line) => line.includes(part))),
      )
      .map(({ text }) => ({
        ...{ ruleId: 'quote-not-verbatim', severity: 'error', actual: text.slice(0, SHOWN) },
        place: { section: section.key, paragraph: 0, start: 0, end: 0 },
      }));
  });
