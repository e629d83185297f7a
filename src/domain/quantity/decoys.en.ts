import { matchesOf } from '../matches';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
const YEAR = '(?:19|20)\\d\\d';

/** What counts nothing: years, dates, ordinals, clock times, ages, codes, one of two. */
const DECOYS: readonly RegExp[] = [
  // February 11, 2025; 11 to 13 March; March 2025
  new RegExp(
    `\\b${MONTH} \\d{1,2}(?:(?:[-–—]| to | and )\\d{1,2})?(?:,? ${YEAR})?(?![\\d,]\\d)|\\b\\d{1,2}(?:(?:[-–—]| to | and )\\d{1,2})? ${MONTH}\\b(?:,? ${YEAR})?|\\b${MONTH},? ${YEAR}`,
    'g',
  ),
  // 2024, 2021-2025, the 2024/25 school year, but not 2000 households
  new RegExp(
    `(?<![\\d,.$¥]|RMB |(?:than|about|nearly|almost|least|around|over) )${YEAR}(?:[-–—/](?:${YEAR}|\\d\\d))?(?![\\d.]\\d|,\\d{3})(?! (?:households|people|mu|percent|yuan|acres|million|billion)\\b)(?!-)`,
    'g',
  ),
  /\b\d+(?:st|nd|rd|th)\b|\b\d{1,2}:\d{2}\b|\bNos?\. ?\d+|\b\d{1,2}(?= ?[ap]\.?m\.?\b)/g,
  /\b\d{4}-\d{2}-\d{2}\b|\b\d{3,4}-\d{7,8}\b/g,
  /["“][^"”.!?\s]{1,14}["”]/g,
  /\b(?:Group|Article|Phase|Chapter|Section|Item|Route|Line|Part|Class|Level|Type|Table|Figure|Page|Grade) \d+/g,
  /\b\w+-year-olds?\b|\baged? (?:of )?\d+|\b\d+ years (?:old|of age)\b/gi,
  /\b\d{3,6}(?= (?:hotline|service line))|\b\d+(?:\+\w+)+/g,
  /\b(?:these|those|the|both) two\b|\btwo of\b(?! the \d)|\bthe other (?:two|three|four|five)\b/gi,
  // each one, no one, one of, one another; at one time
  /\b(?:each|every|no|any|some|which|this|that|the|not) one\b|\bone (?:another|day|of|by one|after|side|hand|who|that)\b/gi,
  // 2.6 per thousand, 8 per ten thousand: the denominator counts nothing
  /\bper (?:ten |hundred )?(?:thousand|million)\b/gi,
  /(?<=^|\n)\(?\d{1,2}[.)] /g,
];

/** One byte for each UTF-16 unit of a text: 1 where a numeral counts nothing. */
export function decoysInEn(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (const decoy of DECOYS) {
    for (const { index, 0: found } of matchesOf(text, decoy))
      mask.fill(1, index, index + found.length);
  }
  return mask;
}
