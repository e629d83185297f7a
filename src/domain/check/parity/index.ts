import type { Comparison } from '../../parity/compare';
import { figureExtra } from './figure-extra';
import { figureGloss } from './figure-gloss';
import { figureMissing } from './figure-missing';
import { figureQualifier } from './figure-qualifier';
import { figuresCrowded } from './figures-crowded';
import { figuresSwapped } from './figures-swapped';
import { figureValue } from './figure-value';
import { sameName } from './name';
import { passageExtra } from './passage-extra';
import { passageMissing } from './passage-missing';
import { passageMoved } from './passage-moved';
import { quoteMissing } from './quote-missing';
import type { ParityFinding, ParityRule } from './rule';
import { sentenceExtra } from './sentence-extra';
import { sentenceMissing } from './sentence-missing';
import { untranslated } from './untranslated';
import { sameYear } from './year';

export type { ParityFinding } from './rule';

/** What must agree between a source and its translation. */
const RULES: readonly ParityRule[] = [
  figureValue,
  figureMissing,
  figureQualifier,
  figuresSwapped,
  figureGloss,
  figureExtra,
  figuresCrowded,
  sameYear,
  sameName,
  quoteMissing,
  passageMissing,
  passageExtra,
  passageMoved,
  sentenceMissing,
  sentenceExtra,
  untranslated,
];

/** Everything in which a translation does not agree with its source, in the order of the rules. */
export const parityFindings = (comparison: Comparison): ParityFinding[] =>
  RULES.flatMap((rule) => rule(comparison));
