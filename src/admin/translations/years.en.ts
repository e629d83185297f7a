/** The texts of expected figures and next year's report, by key. */
export const YEARS_EN: Record<string, string> = {
  'zongshu.years.title': 'Next year',
  'zongshu.years.next': "Make next year's report",
  'zongshu.years.next-hint':
    "Sections, credits' roles and indicators stay; the prose is empty, and each figure of last year is listed as expected.",
  'zongshu.years.tab': 'Last year',
  'zongshu.years.none':
    'No published report of an earlier year was found: give this one its year and its series first.',
  'zongshu.years.progress':
    'Figures of {year, number, ::group-off}: {done} of {total} stated this year',
  'zongshu.years.was': 'Last year {text} · {section}',
  'zongshu.years.waive': 'Not this year',
  'zongshu.years.fresh': 'New this year: {list}',
  'zongshu.years.maybe': 'Perhaps this year’s: {label} {text}',
  'zongshu.years.adopt': 'Accept',
  'zongshu.years.adopt-all': 'Accept all {count} likely matches',
  'zongshu.years.link-all':
    '{count, plural, one {# figure takes} other {# figures take}} last year’s indicator',
  'zongshu.years.between': '; ',
  'zongshu.years.percent': ' ({percentage})',
  'zongshu.years.prose': 'The text of {year, number, ::group-off}, for reference',
  'zongshu.years.correction': 'Changes since edition {edition}',
  'zongshu.years.correction-note': 'What changed, and why',
  'zongshu.years.correction-hint':
    'Published as a correction, and kept with this edition. Leave it empty if you only improved the wording.',
  'zongshu.years.relied-on':
    '“{label}” is compared with in “{title}” ({year}): the change that is shown there will change too.',
  'zongshu.years.cancel': 'Not yet',
  'zongshu.years.publish-corrected': 'Publish with the correction',
  'zongshu.years.publish-plain': 'Publish without a note',
  'zongshu.years.sheet-export': 'Export the sheet',
  'zongshu.years.sheet-import': 'Import the sheet',
  'zongshu.years.sheet-name': 'figures',
  'zongshu.years.sheet-taken': '{count, plural, one {# figure} other {# figures}} taken',
  'zongshu.years.filled.absent': '{by} filled in {text} ({time}); the text does not say it yet',
  'zongshu.years.filled.other': '{by} filled in {text} ({time}); the text says something else',
  'zongshu.years.filled.remark': '. Remark: {remark}',
  'zongshu.audit.action.finding-confirmed': 'confirmed a finding',
  'zongshu.audit.action.finding-reopened': 'withdrew the confirmation of a finding',
  'zongshu.audit.action.figures-filled': 'filled in figures',
};
