import type { RuleId } from '../issue';

/** What each rule says in English. `{actual}` and `{expected}` are filled in; `[…]` goes where nothing is expected. */
export const EN: Record<RuleId, string> = {
  'missing-author': 'No author is named. Add one, or leave it empty on purpose.',
  'missing-source': 'No source is named. Public sites must state the source of what they publish.',
  'missing-date': 'No date of publication is printed.',
  'missing-year': 'The year reported on is not clear. Set it before you publish.',
  'no-text': 'There is a title, but no text below it.',
  'quote-without-speaker':
    'Nobody is named who says “{actual}…”. Name the speaker, or say who it was.',
  'unmatched-quote-marks': 'Quotation marks do not match in “{actual}…”.',
  'line-outside-text':
    '“{actual}” belongs to no section and was left out of the text[ ({expected})].',
  'dropped-content': 'Left out: {actual}[, near “{expected}”].',
  'unreadable-characters':
    'The file is broken here: “{actual}”. Mend it by the original, or save the file anew.',
  'encoding-guessed':
    'The file does not say its encoding and was read as {actual}. If it looks wrong, save it as UTF-8.',
  'missing-title': 'There is no title.',
  'year-differs': 'The year is given as {actual}, but the title names {expected}.',
  'heading-level': 'The heading jumps to level {actual}; level {expected} was next.',
  'section-empty': 'The section “{actual}” is empty.',
  'metric-not-in-text': 'The figure “{actual}” does not stand in the text of its section.',
  'metric-differs': 'The figure is recorded as {actual}, the text says {expected}.',
  'indicator-two-values': 'The same indicator is “{actual}” here and “{expected}” above.',
  arithmetic: '“{actual}” does not follow from the figures of its sentence, which give {expected}.',
  'label-two-values':
    'The same figure is “{actual}” here and “{expected}” above: make sure which is right.',
  'rounded-alike': '“{actual}” here is “{expected}” above, rounded.',
  'percent-for-points':
    '“{actual}”: percentages differ by percentage points; write {expected} percentage points.',
  'falls-by-times':
    '“{actual}”: nothing falls by a multiple of itself; write a percentage or a fraction.',
  'share-out-of-range': '“{actual}”: a share lies between 0 and 100 percent.',
  'shares-not-whole': 'The shares “{actual}” of one whole add up to {expected} percent, not 100.',
  'gloss-differs':
    '“{actual}” in brackets is not the amount before it, which converts to {expected}.',
  'list-total': '“{actual}” is not the sum of what is listed, which is {expected}.',
  'table-total':
    'The total “{actual}” is not the sum of what the table lists, which is {expected}.',
  'impossible-date': 'There is no date “{actual}”.',
  'dates-backwards': '“{actual}” ends before it begins.',
  'figure-too-long':
    'The numeral “{actual}” is too long to be read, and was not looked at as a figure.',
  'figures-coverage': 'Figures of the text recorded: {actual}. Still open: {expected}.',
  'expected-figures':
    'Figures of last year that are not recorded this year (recorded: {actual}): {expected}.',
  'figure-jump': '“{actual}” is far from last year’s “{expected}”. Check the order of magnitude.',
  'quote-not-verbatim': 'The quote “{actual}…” does not stand in the text word for word.',
  'quote-without-end-mark': 'The speech “{actual}…” has no end mark.',
  'speech-not-recorded': 'The speech “{actual}…” is not recorded as a quote.',
  'photo-without-alt': 'The picture “{actual}” has no alt text.',
  'photo-without-caption': 'The picture “{actual}” has no caption.',
  'photo-without-credit': 'The picture “{actual}” has no credit.',
  'photo-twice': 'The picture “{actual}” stands twice.',
  'doubled-mark': 'The mark “{actual}” is doubled; write “{expected}”.',
  'half-width-marks': '{actual} half-width marks stand in Chinese text; use full-width ones.',
  ellipsis: 'The ellipsis is written “{actual}”; write “{expected}”.',
  'said-to': 'Behind a speech stands “{expected}”, not “{actual}”.',
  'double-hedge': '“{actual}” hedges twice.',
  'organization-two-names':
    'Called “{actual}” here and “{expected}” above: make sure which is meant.',
  'phone-number': 'A mobile phone number is printed: “{actual}”.',
  'identity-card': 'An identity card number is printed: “{actual}”. It must not be published.',
  'private-health': 'Facts about the health of a private person: “{actual}”. Make sure of consent.',
  'term-forbidden': '“{actual}” is not to be used; write “{expected}”.',
  'term-missing': 'The source has this term; its rendering “{expected}” is not there.',
  'parity-metric': 'The figure is recorded as {actual}, in the source as {expected}.',
  'parity-metric-missing': 'The figure “{expected}” is not recorded in the translation.',
  'parity-speaker': 'The speaker is “{actual}”, in the source “{expected}”.',
  'parity-photo': 'The picture is not that of the source: “{expected}”.',
  'parity-photo-missing': 'The picture “{expected}” is missing in the translation.',
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
  'parity-rounded': '“{actual}” is “{expected}” of the source, rounded.',
  'parity-figure-missing': 'The figure “{expected}” is missing in the translation.',
  'parity-figure-extra': 'The source does not state “{actual}”.',
  'parity-figures-crowded':
    'The paragraph states {actual} figures, too many to compare every pair: each was looked for near its place only.',
  'parity-passages-crowded':
    'This section has {actual} paragraphs, in the source {expected}: too many to compare every order. What is missing or extra may be said of the wrong paragraph.',
  'parity-year': 'The translation says {actual}, the source {expected}.',
  'parity-name': 'The name is “{actual}”, in the source “{expected}”.',
  'parity-quote-missing': 'The speech “{expected}…” is missing in the translation.',
  'parity-section-missing': 'The section “{expected}” is missing in the translation.',
  'parity-section-extra': 'The source has no section “{actual}”.',
  'parity-section-moved': 'The section “{actual}” stands in another order than in the source.',
  'parity-passage-missing': 'This paragraph is missing in the translation: “{expected}…”.',
  'parity-passage-extra': 'The source has no such paragraph: “{actual}…”.',
  'parity-passage-moved': 'This paragraph stands in another order than in the source: “{actual}…”.',
  'parity-sentence-missing': 'This sentence is missing in the translation: “{expected}…”.',
  'parity-sentence-extra': 'The source has no such sentence: “{actual}…”.',
  'parity-direction': '“{actual}” moves the other way than “{expected}” in the source.',
  'parity-to-by':
    '“{actual}”: what changed *to* an amount did not change *by* it; the source says “{expected}”.',
  'parity-basis': '“{actual}” is not reckoned as in the source: “{expected}”.',
  'parity-counted': '“{actual}” counts something else than “{expected}” in the source.',
  'parity-contrary':
    'The translation says “{actual}”, the source “{expected}”: the contrary, or something else.',
  'parity-negation': 'One side denies what the other one states: “{expected}”.',
  'parity-date':
    'The translation says “{actual}”, the source “{expected}”: another date or period.',
  'parity-ordinal':
    'The translation says “{actual}”, the source “{expected}”: another rank, ordinal or age.',
  'parity-place-name': 'The source names no such place as “{actual}”.',
  'parity-heading-number': 'The heading is numbered “{actual}”, in the source “{expected}”.',
  'parity-untranslated': '“{actual}” is not translated.',
};
