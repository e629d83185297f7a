import type { Checked, Line } from '../rule';
import { sentencesOf, type Sentence } from './arithmetic/sentence';
import { isProportion } from './proportion';
import type { Statement } from './statement';

/** Total visits were 312,000: only a subject that says that it is the whole is compared. */
const TOTAL_OF =
  /^\s*(?:In 20\d\d,? )?(?:The |Our |Its )?((?:total|overall|combined|gross) (?:number of )?[a-z][a-z' -]{2,40}?)(?: (?:for|in) (?:the year|20\d\d))? (?:was|were|stood at|reached|came to|totall?ed|amounted to|is|are) $/i;
/** We employ 320 people: everybody who works for the body. */
const EMPLOYS =
  /^\s*(?:(?:At|By) (?:the )?(?:year[- ]end|end of (?:the year|20\d\d)),? |In 20\d\d,? |Today,? )?(?:[Ww]e|[Tt]he [A-Z][a-z]+) (?:now |currently )?(?:employ(?:s|ed)?|ha(?:ve|d|s) a (?:workforce|staff) of) $/;
const EVERYBODY =
  /^ (?:people|persons|staff|employees|workers)?(?: (?:in total|in all|altogether))?$/;

/** Words after a figure that say that it is of a part, or of another time. */
const PARTICULAR =
  /\b(?:last|previous|earlier|before|quarter|half|month|week|day|per|each|of which|target|budget|expected|planned|forecast|site|branch)\b|\b20\d\d\b/i;
/** Two years are two figures. The year of the sentence is part of what it is about. */
const YEAR = /\b20\d\d\b/;

/** Returns what an English report states about its whole subject, in order. */
export const statementsInEn = ({ report, linesIn }: Checked): Statement[] =>
  report.sections.flatMap((section) => linesIn(section).flatMap(ofLine));

const ofLine = (line: Line): Statement[] =>
  sentencesOf(line, 'en').flatMap((sentence) => ofSentence(sentence, line));

function ofSentence({ text, start, figures }: Sentence, line: Line): Statement[] {
  const [figure, next] = figures;
  if (!figure || isProportion(figure.unit)) return [];
  const head = text.slice(0, figure.start - start);
  const rest = text.slice(figure.end - start, next ? next.start - start : undefined);
  const [clause = ''] = rest.split(',');
  const [, total] = TOTAL_OF.exec(head) ?? [];
  const of = total ?? (EMPLOYS.test(head) && EVERYBODY.test(clause) ? 'workforce' : undefined);
  if (!of || PARTICULAR.test(clause)) return [];
  return [{ of: `${of.toLowerCase()} ${YEAR.exec(head)?.[0] ?? ''}`.trim(), figure, line }];
}
