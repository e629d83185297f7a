import { peopleIn, type People } from '../../read/people';
import { quotesIn } from '../../read/quotes';
import type { Issue } from '../../issue';
import type { Section } from '../../report';
import { placeIn } from '../places';
import type { Line, Rule } from '../rule';
import { excerptOf } from './excerpt';
import { ofRule } from '../../rules/of-rule';

/** Speech in the prose is recorded as a quote. */
export const recorded: Rule = ({ report, lines, linesIn, language }) => {
  if (language !== 'zh') return [];
  const people = peopleIn(textsOf(lines), report.author);
  return report.sections.flatMap((section) => unrecorded(section, linesIn(section), people));
};

function unrecorded({ quotes }: Section, lines: readonly Line[], people: People): Issue[] {
  const body = lines.filter(({ place }) => place.paragraph > 0);
  const known = new Set(quotes.flatMap(({ text }) => text.split('\n')));
  return quotesIn(textsOf(body), people)
    .filter(({ parts }) => !parts.some(({ text }) => known.has(text)))
    .map(({ parts: [part] }) => ({
      ...ofRule('speech-not-recorded'),
      place: placeIn(body[part!.paragraph]!, part!.start, part!.end),
      actual: excerptOf(part!.text),
    }));
}

const textsOf = (lines: readonly Line[]) => lines.map(({ text }) => text);
