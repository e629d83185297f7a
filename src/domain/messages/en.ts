import type { RuleId } from '../issue';

/** What each rule says in English. `{actual}` and `{expected}` are filled in. */
export const EN: Record<RuleId, string> = {
  'missing-author': 'No author is named. Add one, or leave it empty on purpose.',
  'missing-source': 'No source is named. Public sites must state the source of what they publish.',
  'missing-date': 'No date of publication is printed.',
  'missing-year': 'The year reported on is not clear. Set it before you publish.',
  'no-text': 'There is a title, but no text below it.',
  'quote-without-speaker':
    'Nobody is named who says “{actual}…”. Name the speaker, or say who it was.',
  'unmatched-quote-marks': 'Quotation marks do not match in “{actual}…”.',
  'line-outside-text': '“{actual}” belongs to no section and was left out of the text.',
  'dropped-content': 'A {actual} was left out, near “{expected}”.',
  'parity-value': 'The translation says “{actual}”, the source “{expected}”: another amount.',
  'parity-magnitude':
    'The translation says “{actual}”, the source “{expected}”: off by a power of ten.',
  'parity-unit': 'The translation says “{actual}”, the source “{expected}”: another unit.',
  'parity-percent-point':
    'The translation says “{actual}”, the source “{expected}”: percent and percentage points differ.',
  'parity-qualifier':
    'The translation says “{actual}”, the source “{expected}”: the qualifying word differs.',
  'parity-swapped': '“{actual}” stand in each other’s place: the source has “{expected}”.',
  'parity-gloss': 'The conversion “{actual}” does not fit “{expected}”.',
  'parity-figure-missing': 'The figure “{expected}” is missing in the translation.',
  'parity-figure-extra': 'The source does not state “{actual}”.',
  'parity-year': 'The translation says {actual}, the source {expected}.',
  'parity-quote-missing': 'The speech “{expected}…” is missing in the translation.',
  'parity-section-missing': 'The section “{expected}” is missing in the translation.',
  'parity-section-extra': 'The source has no section “{actual}”.',
  'parity-section-moved': 'The section “{actual}” stands in another order than in the source.',
  'parity-passage-missing': 'This paragraph is missing in the translation: “{expected}…”.',
  'parity-passage-extra': 'The source has no such paragraph: “{actual}…”.',
  'parity-passage-moved': 'This paragraph stands in another order than in the source: “{actual}…”.',
  'parity-untranslated': '“{actual}” is not translated.',
};
