/** The texts of expected figures and next year's report, by key. */
export const YEARS_EN: Record<string, string> = {
  'zongshu.years.title': 'Next year',
  'zongshu.years.next': "Make next year's report",
  'zongshu.years.next-hint':
    "Sections, credits' roles and indicators stay; the prose begins empty, and each figure of last year waits to be stated.",
  'zongshu.years.tab': 'Last year',
  'zongshu.years.none':
    'No published report of an earlier year was found: give this one its year and its series first.',
  'zongshu.years.progress':
    'Figures of {year, number, ::group-off}: {done} of {total} stated this year',
  'zongshu.years.was': 'Last year {text} · {section}',
  'zongshu.years.waive': 'Not this year',
  'zongshu.years.fresh': 'New this year: {list}',
  'zongshu.years.maybe': 'This year perhaps: {label} {text}',
  'zongshu.years.adopt': 'It is',
  'zongshu.years.adopt-all': 'Take all {count} that may be',
  'zongshu.years.link-all':
    '{count, plural, one {# figure takes} other {# figures take}} last year’s indicator',
  'zongshu.years.between': '; ',
  'zongshu.years.percent': ' ({percentage})',
  'zongshu.years.prose': 'The text of {year, number, ::group-off}, to look at',
  'zongshu.years.correction': 'Changes since edition {edition}',
  'zongshu.years.correction-note': 'What changed, and why',
  'zongshu.years.correction-hint':
    'It is public as a correction, and stays with this edition for good. Leave it empty where you only polished the text.',
  'zongshu.years.relied-on':
    '“{label}” is compared with in “{title}” ({year}): the change that is shown there will change too.',
  'zongshu.years.cancel': 'Not yet',
  'zongshu.years.publish-corrected': 'Publish with the correction',
  'zongshu.years.publish-plain': 'Publish without a note',
  'zongshu.years.sheet-export': 'Export the sheet',
  'zongshu.years.sheet-import': 'Take a sheet back',
  'zongshu.years.sheet-name': 'figures',
  'zongshu.years.sheet-taken': '{count, plural, one {# figure} other {# figures}} taken',
  'zongshu.years.filled.absent': '{by} filled in {text} ({time}); the text does not say it yet',
  'zongshu.years.filled.other': '{by} filled in {text} ({time}); the text says something else',
  'zongshu.years.filled.remark': '. Remark: {remark}',
  'zongshu.audit.action.finding-confirmed': 'finding confirmed',
  'zongshu.audit.action.finding-reopened': 'confirmation of a finding taken back',
  'zongshu.audit.action.figures-filled': 'figures filled in',
};
