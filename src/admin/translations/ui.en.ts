/** What our own pages and panels say, by key. */
export const UI_EN: Record<string, string> = {
  'zongshu.switch-language': '中文',
  'zongshu.import.title': 'Import a report',
  'zongshu.import.subtitle':
    'Drop a Word file or paste a text, see what was understood, then make a draft of it',
  'zongshu.import.drop': 'Drop a file here',
  'zongshu.import.kinds': 'Word (.docx), plain text (.txt) or HTML (.html)',
  'zongshu.import.choose': 'Choose a file',
  'zongshu.import.paste': 'Or paste the text',
  'zongshu.import.read': 'Read',
  'zongshu.import.make': 'Make a draft',
  'zongshu.import.year': 'Year',
  'zongshu.import.subtitle-of-report': 'Subtitle',
  'zongshu.import.author': 'Author',
  'zongshu.import.source': 'Source',
  'zongshu.import.issuedOn': 'Issued on',
  'zongshu.import.credits': 'Credits',
  'zongshu.import.none': 'not found',
  'zongshu.import.nobody': 'nobody is named',
  'zongshu.import.lead': 'Lead',
  'zongshu.import.counts':
    '{paragraphs} {paragraphs, plural, one {paragraph} other {paragraphs}}, {quotes} {quotes, plural, one {quote} other {quotes}}, {metrics} {metrics, plural, one {metric} other {metrics}}, {photos} {photos, plural, one {photo} other {photos}}',
  'zongshu.import.refused.empty': 'There is nothing in it. Take another file, or paste the text.',
  'zongshu.import.refused.binary': 'This is no text. In Word, save it as .docx or .txt.',
  'zongshu.import.refused.too-long': 'The text is too long. Import it in parts, one report each.',
  'zongshu.import.refused.unsupported':
    'Files of this kind are not read. In Word, save it as .docx or .txt, or paste the text.',
  'zongshu.import.refused.damaged':
    'The file is damaged. Open it in Word, save a copy and try again.',
  'zongshu.import.refused.encrypted':
    'The file has a password. Remove it in Word, save a copy and try again.',
  'zongshu.import.refused.hostile':
    'Unpacked, the file is too large or dangerous, and was not read. Save it as .txt and try again.',
};
