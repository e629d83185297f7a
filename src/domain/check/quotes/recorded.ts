import { peopleIn } from '../../read/people';
import { quotesIn } from '../../read/quotes';
import type { Rule } from '../rule';

const SHOWN = 24;

/** Speech in the prose is recorded as a quote. */
export const recorded: Rule = ({ report, lines, linesIn, language }) => {
  if (language !== 'zh') return [];
  const people = peopleIn(
    lines.map(({ text }) => text),
    report.author,
  );
  return report.sections.flatMap((section) => {
    const body = linesIn(section).filter(({ place }) => place.paragraph > 0);
    const known = section.quotes.flatMap(({ text }) => text.split('\n'));
    const texts = body.map(({ text }) => text);
    return quotesIn(texts, people)
      .filter(({ parts }) => !parts.some(({ text }) => known.includes(text)))
      .map(({ parts: [part] }) => ({
        ...{ ruleId: 'speech-not-recorded', severity: 'note' },
        actual: part!.text.slice(0, SHOWN),
        place: { ...body[part!.paragraph]!.place, start: part!.start, end: part!.end },
      }));
  });
};
