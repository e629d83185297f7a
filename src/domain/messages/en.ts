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
};
