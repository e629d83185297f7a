import type { Place, Position } from './report';

/** An error stops publishing, a warning wants a look, a note is a matter of taste. */
export type Severity = 'error' | 'warning' | 'note';

/** Every rule that can find something. Each has its wording in `messages/`, in every language. */
export type RuleId =
  | 'missing-author'
  | 'missing-source'
  | 'missing-date'
  | 'missing-year'
  | 'no-text'
  | 'quote-without-speaker'
  | 'unmatched-quote-marks'
  | 'line-outside-text'
  | 'dropped-content'
  | 'unreadable-characters'
  | 'encoding-guessed'
  | 'missing-title'
  | 'year-differs'
  | 'heading-level'
  | 'section-empty'
  | 'metric-not-in-text'
  | 'metric-differs'
  | 'indicator-two-values'
  | 'arithmetic'
  | 'label-two-values'
  | 'rounded-alike'
  | 'percent-for-points'
  | 'falls-by-times'
  | 'share-out-of-range'
  | 'shares-not-whole'
  | 'gloss-differs'
  | 'list-total'
  | 'table-total'
  | 'impossible-date'
  | 'dates-backwards'
  | 'figures-coverage'
  | 'expected-figures'
  | 'figure-jump'
  | 'figure-too-long'
  | 'quote-not-verbatim'
  | 'quote-without-end-mark'
  | 'speech-not-recorded'
  | 'photo-without-alt'
  | 'photo-without-caption'
  | 'photo-without-credit'
  | 'photo-twice'
  | 'doubled-mark'
  | 'half-width-marks'
  | 'ellipsis'
  | 'said-to'
  | 'double-hedge'
  | 'organization-two-names'
  | 'phone-number'
  | 'identity-card'
  | 'private-health'
  | 'term-forbidden'
  | 'term-missing'
  | 'parity-metric'
  | 'parity-metric-missing'
  | 'parity-speaker'
  | 'parity-photo'
  | 'parity-photo-missing'
  | 'parity-value'
  | 'parity-magnitude'
  | 'parity-unit'
  | 'parity-percent-point'
  | 'parity-qualifier'
  | 'parity-swapped'
  | 'parity-gloss'
  | 'parity-rounded'
  | 'parity-direction'
  | 'parity-to-by'
  | 'parity-basis'
  | 'parity-counted'
  | 'parity-contrary'
  | 'parity-negation'
  | 'parity-date'
  | 'parity-ordinal'
  | 'parity-place-name'
  | 'parity-heading-number'
  | 'parity-figure-missing'
  | 'parity-figure-extra'
  | 'parity-figures-crowded'
  | 'parity-passages-crowded'
  | 'parity-year'
  | 'parity-name'
  | 'parity-quote-missing'
  | 'parity-section-missing'
  | 'parity-section-extra'
  | 'parity-section-moved'
  | 'parity-passage-missing'
  | 'parity-passage-extra'
  | 'parity-passage-moved'
  | 'parity-sentence-missing'
  | 'parity-sentence-extra'
  | 'parity-untranslated';

/**
 * A finding: what, where, what stands there and what should. Data, never a sentence;
 * the wording of each rule lives in `messages/`, one table per language.
 */
export interface Issue {
  ruleId: RuleId;
  severity: Severity;
  /** Of a finding in a translation: its name as long as its texts stay as they are, by which it is dismissed. */
  id?: string;
  place?: Place;
  /** The attribute that it is about, where that is no heading and no paragraph: title, a caption. */
  field?: string;
  /** Offsets into the raw input, for what has no place in the report. */
  position?: Position;
  actual?: string | number | null;
  expected?: string | number | null;
  /** The other place that explains this one. */
  cause?: Place;
}
