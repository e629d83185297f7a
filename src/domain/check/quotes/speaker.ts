import type { Rule } from '../rule';

const SHOWN = 24;

/** A quote has a speaker, or says who it was without a name. */
export const speaker: Rule = ({ report, linesIn }) =>
  report.sections.flatMap((section) =>
    section.quotes
      .filter((quote) => !quote.speaker && !quote.role)
      .map(({ text }) => {
        const [part = ''] = text.split('\n');
        const line = linesIn(section).find((one) => one.text.includes(part));
        const start = line?.text.indexOf(part) ?? 0;
        return {
          ...{ ruleId: 'quote-without-speaker', severity: 'warning', actual: text.slice(0, SHOWN) },
          place: {
            ...(line?.place ?? { section: section.key, paragraph: 0 }),
            ...{ start, end: start + (line ? part.length : 0) },
          },
        };
      }),
  );
