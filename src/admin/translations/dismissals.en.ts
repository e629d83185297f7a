/** What the English admin says of findings that are dismissed. */
export const DISMISSALS_EN = {
  'zongshu.dismissals.dismiss': 'Not a mistake',
  'zongshu.dismissals.reason': 'Why it is no mistake',
  'zongshu.dismissals.hint': 'Kept with the finding. It returns when either text changes.',
  'zongshu.dismissals.confirm': 'Dismiss',
  'zongshu.dismissals.cancel': 'Cancel',
  'zongshu.dismissals.count':
    '{count, plural, one {# finding is} other {# findings are}} dismissed',
  'zongshu.dismissals.undo': 'Undo',
  'zongshu.dismissals.changed': 'The texts have changed since',
  'zongshu.dismissals.compared':
    'Numerals compared: {source} of {ofSource} in the source, {target} of {ofTarget} in the translation',
  'zongshu.dismissals.nothing': 'Nothing found in what was compared',
};
