import { peopleIn, type People } from '../../read/people';
import { quotesIn } from '../../read/quotes';
import type { Section } from '../../report';
import { placeIn } from '../places';
import { rule, type Line, type Finding } from '../rule';
import { excerptOf } from './excerpt';
import { speechNotRecorded } from '../../rules/speech-not-recorded';

/** Speech in the prose is recorded as a quote. */
export const recorded = rule(speechNotRecorded, ({ report, lines, linesIn }) => {
  const people = peopleIn(textsOf(lines), report.author);
  return report.sections.flatMap((section) => unrecorded(section, linesIn(section), people));
});

function unrecorded({ quotes }: Section, lines: readonly Line[], people: People): Finding[] {
  const body = lines.filter(({ place }) => place.paragraph > 0);
  const known = new Set(quotes.flatMap(({ text }) => text.split('\n')));
  return quotesIn(textsOf(body), people)
    .filter(({ parts }) => !parts.some(({ text }) => known.has(text)))
    .map(({ parts: [part] }) => ({
      place: placeIn(body[part!.paragraph]!, part!.start, part!.end),
      actual: excerptOf(part!.text),
    }));
}

const textsOf = (lines: readonly Line[]) => lines.map(({ text }) => text);
