import type { Rule } from '../rule';

const SHOWN = 24;
const SHORTEST_SENTENCE = 12;

/** A speech that stands as a sentence has its end mark inside the quotation marks (GB/T 15834 §4.8). */
export const endMark: Rule = ({ report, linesIn, language }) =>
  language !== 'zh'
    ? []
    : report.sections.flatMap((section) =>
        section.quotes.flatMap(({ text }) => {
          const last = text.split('\n').at(-1) ?? '';
          if (last.length < SHORTEST_SENTENCE || /[。！？!?…，,.—]$/.test(last)) return [];
          const line = linesIn(section).find((one) => one.text.includes(last));
          if (!line) return [];
          const start = line.text.indexOf(last);
          return [
            {
              ...{
                ruleId: 'quote-without-end-mark',
                severity: 'note',
                actual: text.slice(0, SHOWN),
              },
              place: { ...line.place, start, end: start + last.length },
            },
          ];
        }),
      );
