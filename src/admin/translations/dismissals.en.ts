/** The English texts of dismissed findings, by key. */
export const DISMISSALS_EN = {
  'zongshu.dismissals.reviewers': 'An error is mended, or confirmed by who may publish and review',
  'zongshu.dismissals.lacked': 'Nothing is published without this: please fill it in',
  'zongshu.dismissals.dismiss': 'Not a mistake',
  'zongshu.dismissals.reason': 'Why it is no mistake',
  'zongshu.dismissals.hint': 'Kept with the finding. It returns when the words change.',
  'zongshu.dismissals.confirm': 'Confirm',
  'zongshu.dismissals.by': 'confirmed by {name} on {day}, because: {reason}',
  'zongshu.dismissals.cancel': 'Cancel',
  'zongshu.dismissals.count':
    '{count, plural, one {# finding is} other {# findings are}} confirmed as right',
  'zongshu.dismissals.undo': 'Undo',
  'zongshu.dismissals.changed': 'The words have changed since',
  'zongshu.dismissals.compared':
    'Numerals compared: {source} of {ofSource} in the source, {target} of {ofTarget} in the translation',
  'zongshu.dismissals.nothing': 'Nothing found in what was compared',
};
