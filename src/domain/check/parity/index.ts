import { asGiven } from '../../parity/passage';
import { wordsIn } from '../../read/printed';
import { remembered } from '../../remembered';
import type { Comparison } from '../../parity/compare';
import { ageBound } from './age-bound';
import { contrary } from './contrary';
import { dateMissing } from './date-missing';
import { figureBasis } from './figure-basis';
import { figureContradicted } from './figure-contradicted';
import { figureCounted } from './figure-counted';
import { figureDirection } from './figure-direction';
import { figureExtra } from './figure-extra';
import { figureGloss } from './figure-gloss';
import { figureMissing } from './figure-missing';
import { figureQualifier } from './figure-qualifier';
import { figureRounded } from './figure-rounded';
import { figuresCrowded } from './figures-crowded';
import { figuresSwapped } from './figures-swapped';
import { figureValue } from './figure-value';
import { sameMarks } from './marks';
import { sameName } from './name';
import { sameNegation } from './negation';
import { headingNumber } from './heading-number';
import { samePlaceName } from './place-name';
import { passageExtra } from './passage-extra';
import { passageMissing } from './passage-missing';
import { passageMoved } from './passage-moved';
import { quoteMissing } from './quote-missing';
import type { ParityFinding, ParityRule } from './rule';
import { clauseMissing } from './clause-missing';
import { sentenceExtra } from './sentence-extra';
import { sentenceMissing } from './sentence-missing';
import { isUntranslated, untranslated } from './untranslated';
import { knownPeople } from './stranger';
import { sameSpeaker } from './speaker';
import { sameYear } from './year';
import { yearsReversed } from './years-reversed';

export type { ParityFinding } from './rule';

/** The rules for what must agree between a source and its translation. */
const RULES: readonly ParityRule[] = [
  figureValue,
  figureMissing,
  figureQualifier,
  ageBound,
  figuresSwapped,
  figureGloss,
  figureRounded,
  figureDirection,
  figureContradicted,
  figureBasis,
  figureCounted,
  figureExtra,
  figuresCrowded,
  sameYear,
  yearsReversed,
  sameMarks,
  dateMissing,
  contrary,
  sameNegation,
  sameName,
  sameSpeaker,
  knownPeople,
  samePlaceName,
  headingNumber,
  quoteMissing,
  passageMissing,
  passageExtra,
  passageMoved,
  sentenceMissing,
  clauseMissing,
  sentenceExtra,
  untranslated,
];

/**
 * Returns all differences between a translation and its source, in the order of the rules. For a passage that is still
 * in Chinese, only that is reported, because all other differences in it follow from that.
 */
export function parityFindings(comparison: Comparison): ParityFinding[] {
  const isChinese = remembered(isUntranslated);
  return RULES.flatMap((rule) => rule(comparison))
    .filter(({ ruleId, at }) => ruleId === 'parity-untranslated' || !isChinese(at.passage))
    .map(withPrintedWords)
    .map((finding) => ({
      ...finding,
      at: asGiven(finding.at),
      ...(finding.cause && { cause: asGiven(finding.cause) }),
    }));
}

/** The source is compared in simplified characters. A finding quotes it as it is printed. */
function withPrintedWords(finding: ParityFinding): ParityFinding {
  const { expected, cause } = finding;
  const printed = cause?.passage.printed;
  return printed !== undefined && typeof expected === 'string'
    ? { ...finding, expected: wordsIn(printed, expected) }
    : finding;
}
