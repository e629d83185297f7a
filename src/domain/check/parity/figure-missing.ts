import type { Severity } from '../../issue';
import { isCount } from '../../quantity';
import { gapsIn } from '../../parity/gap';
import type { BeadFigures } from '../../parity/match';
import { loosePrintsIn } from '../../parity/loose';
import { spanOf, type Span } from '../../parity/passage';
import type { Figure } from '../../parity/reading';
import type { ParityFinding, ParityRule } from './rule';

/** Small counts in Han numerals are part of a story, which may be told without them. 七千二百 is not small. */
const STORY = /^[两兩二三四五六七八九十]/;
const MOST_IN_STORY = 100;

/** Every figure of the source is in the target. A small count in Han numerals may be omitted. */
export const figureMissing: ParityRule = ({ figures }) => {
  const isLooseNear = loosePrintsIn(figures);
  return figures.flatMap((one, at) =>
    // If the whole passage is missing, another rule reports that.
    one.bead.target.length > 0 ? missingIn(one, amountsIn(figures[at - 1]), isLooseNear(at)) : [],
  );
};

const amountsIn = (figures: BeadFigures | undefined): ReadonlySet<string> =>
  new Set(figures?.matches.map(({ source }) => amountOf(source)));

/** `before` has the amounts of the paragraph before, which the translation may not repeat: 这172宗 as "these cases". */
function missingIn(
  figures: BeadFigures,
  before: ReadonlySet<string>,
  isLoose: (figure: Figure) => boolean,
): ParityFinding[] {
  const gapFor = gapsIn(figures);
  const said = new Set(figures.matches.map(({ source }) => amountOf(source)));
  // If the source says the same amount twice, the translation may say it once.
  const severityOf = (figure: Figure): Severity => {
    const isRepeated = said.has(amountOf(figure));
    if (isCount(figure.unit) && (isRepeated || isOfStory(figure))) return 'note';
    // Half may be translated as most, or as a majority.
    if (figure.unit === 'ratio' && figure.isBare) return 'note';
    if (figure.isBare || isRepeated || before.has(amountOf(figure))) return 'warning';
    return isLoose(figure) ? 'warning' : 'error';
  };
  return figures.source.flatMap((figure): ParityFinding[] => {
    const at = gapFor(figure);
    return at ? [missing(figure, at, severityOf(figure))] : [];
  });
}

const isOfStory = ({ text, value }: Figure): boolean =>
  STORY.test(text) && (value === null || value <= MOST_IN_STORY);

const amountOf = ({ value, unit }: Figure) => `${value} ${unit}`;

const missing = (figure: Figure, at: Span, severity: Severity): ParityFinding => ({
  ruleId: 'parity-figure-missing',
  severity,
  at,
  actual: null,
  expected: figure.text,
  cause: spanOf(figure),
});
