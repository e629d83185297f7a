import { arithmetic } from './arithmetic';
import { creditIncomplete } from './credit-incomplete';
import { datesBackwards } from './dates-backwards';
import { doubleHedge } from './double-hedge';
import { doubledMark } from './doubled-mark';
import { doubledWord } from './doubled-word';
import { leaderName } from './leader-name';
import { droppedContent } from './dropped-content';
import { ellipsis } from './ellipsis';
import { encodingGuessed } from './encoding-guessed';
import { expectedFigures } from './expected-figures';
import { fallsByTimes } from './falls-by-times';
import { figureJump } from './figure-jump';
import { figureTooLong } from './figure-too-long';
import { figuresCoverage } from './figures-coverage';
import { glossDiffers } from './gloss-differs';
import { halfWidthMarks } from './half-width-marks';
import { headingLevel } from './heading-level';
import { identityCard } from './identity-card';
import { impossibleDate } from './impossible-date';
import { indicatorTwoValues } from './indicator-two-values';
import { labelTwoValues } from './label-two-values';
import { lineOutsideText } from './line-outside-text';
import { listTotal } from './list-total';
import { metricDiffers } from './metric-differs';
import { metricNotInText } from './metric-not-in-text';
import { metricWithoutName } from './metric-without-name';
import { metricWithoutUnit } from './metric-without-unit';
import { metricWithoutValue } from './metric-without-value';
import { missingAuthor } from './missing-author';
import { missingDate } from './missing-date';
import { missingSource } from './missing-source';
import { missingTitle } from './missing-title';
import { missingYear } from './missing-year';
import { needlessMark } from './needless-mark';
import { noText } from './no-text';
import { noteWithoutText } from './note-without-text';
import { organizationTwoNames } from './organization-two-names';
import { parityBasis } from './parity-basis';
import { parityClauseMissing } from './parity-clause-missing';
import { parityContrary } from './parity-contrary';
import { parityCounted } from './parity-counted';
import { parityDate } from './parity-date';
import { parityDirection } from './parity-direction';
import { parityFigureExtra } from './parity-figure-extra';
import { parityFigureMissing } from './parity-figure-missing';
import { parityFiguresCrowded } from './parity-figures-crowded';
import { parityGloss } from './parity-gloss';
import { parityHeadingNumber } from './parity-heading-number';
import { parityMagnitude } from './parity-magnitude';
import { parityMetric } from './parity-metric';
import { parityMetricMissing } from './parity-metric-missing';
import { parityName } from './parity-name';
import { parityNegation } from './parity-negation';
import { parityOrdinal } from './parity-ordinal';
import { parityPassageExtra } from './parity-passage-extra';
import { parityPassageMissing } from './parity-passage-missing';
import { parityPassageMoved } from './parity-passage-moved';
import { parityPassagesCrowded } from './parity-passages-crowded';
import { parityPercentPoint } from './parity-percent-point';
import { parityPhoto } from './parity-photo';
import { parityPhotoMissing } from './parity-photo-missing';
import { parityStranger } from './parity-stranger';
import { parityPlaceName } from './parity-place-name';
import { parityQualifier } from './parity-qualifier';
import { parityQuoteMissing } from './parity-quote-missing';
import { parityRounded } from './parity-rounded';
import { paritySectionExtra } from './parity-section-extra';
import { paritySectionMissing } from './parity-section-missing';
import { paritySectionMoved } from './parity-section-moved';
import { paritySentenceExtra } from './parity-sentence-extra';
import { paritySentenceMissing } from './parity-sentence-missing';
import { paritySpeaker } from './parity-speaker';
import { paritySwapped } from './parity-swapped';
import { parityToBy } from './parity-to-by';
import { parityUnit } from './parity-unit';
import { parityUntranslated } from './parity-untranslated';
import { parityValue } from './parity-value';
import { parityYear } from './parity-year';
import { percentForPoints } from './percent-for-points';
import { phoneNumber } from './phone-number';
import { photoTwice } from './photo-twice';
import { photoWithoutAlt } from './photo-without-alt';
import { photoWithoutCaption } from './photo-without-caption';
import { photoWithoutCredit } from './photo-without-credit';
import { photoWithoutFile } from './photo-without-file';
import { privateHealth } from './private-health';
import { quoteNotVerbatim } from './quote-not-verbatim';
import { quoteWithoutEndMark } from './quote-without-end-mark';
import { quoteWithoutSpeaker } from './quote-without-speaker';
import { roundedAlike } from './rounded-alike';
import { saidTo } from './said-to';
import { sectionEmpty } from './section-empty';
import { shareOutOfRange } from './share-out-of-range';
import { sharesNotWhole } from './shares-not-whole';
import { speechNotRecorded } from './speech-not-recorded';
import { tableTotal } from './table-total';
import { termForbidden } from './term-forbidden';
import { termMissing } from './term-missing';
import { unmatchedQuoteMarks } from './unmatched-quote-marks';
import { unreadableCharacters } from './unreadable-characters';
import { yearDiffers } from './year-differs';

export type { Described, Severity } from './described';

/** All the rules, each in the file named after its id. */
export const RULES = [
  missingAuthor,
  missingSource,
  missingDate,
  missingYear,
  needlessMark,
  noText,
  quoteWithoutSpeaker,
  unmatchedQuoteMarks,
  lineOutsideText,
  droppedContent,
  unreadableCharacters,
  encodingGuessed,
  missingTitle,
  yearDiffers,
  headingLevel,
  sectionEmpty,
  noteWithoutText,
  creditIncomplete,
  metricNotInText,
  metricDiffers,
  metricWithoutName,
  metricWithoutUnit,
  metricWithoutValue,
  indicatorTwoValues,
  arithmetic,
  labelTwoValues,
  roundedAlike,
  percentForPoints,
  fallsByTimes,
  shareOutOfRange,
  sharesNotWhole,
  glossDiffers,
  listTotal,
  tableTotal,
  impossibleDate,
  datesBackwards,
  figureTooLong,
  figuresCoverage,
  expectedFigures,
  figureJump,
  quoteNotVerbatim,
  quoteWithoutEndMark,
  speechNotRecorded,
  photoWithoutAlt,
  photoWithoutCaption,
  photoWithoutCredit,
  photoWithoutFile,
  photoTwice,
  doubledMark,
  doubledWord,
  leaderName,
  halfWidthMarks,
  ellipsis,
  saidTo,
  doubleHedge,
  organizationTwoNames,
  phoneNumber,
  identityCard,
  privateHealth,
  termForbidden,
  termMissing,
  parityMetric,
  parityMetricMissing,
  paritySpeaker,
  parityPhoto,
  parityPhotoMissing,
  parityValue,
  parityMagnitude,
  parityUnit,
  parityPercentPoint,
  parityQualifier,
  paritySwapped,
  parityGloss,
  parityRounded,
  parityFigureMissing,
  parityFigureExtra,
  parityFiguresCrowded,
  parityPassagesCrowded,
  parityYear,
  parityName,
  parityQuoteMissing,
  paritySectionMissing,
  paritySectionExtra,
  paritySectionMoved,
  parityPassageMissing,
  parityPassageExtra,
  parityPassageMoved,
  paritySentenceMissing,
  parityClauseMissing,
  paritySentenceExtra,
  parityDirection,
  parityToBy,
  parityBasis,
  parityCounted,
  parityContrary,
  parityNegation,
  parityDate,
  parityOrdinal,
  parityPlaceName,
  parityStranger,
  parityHeadingNumber,
  parityUntranslated,
] as const;

/** The id of a rule. */
export type RuleId = (typeof RULES)[number]['id'];
