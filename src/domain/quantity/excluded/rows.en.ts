import { COUNTRIES_OF_CENTS, HOUR_OF_DAY, IN_CENTS } from '../lexicon.en';
import { coveredBy } from './covered';
import { LINE_BEGINS, row, type ExcludedRow, type Kind } from './row';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
const YEAR = '(?:19|20)\\d\\d';
const COUNTED_YEARS =
  'households|people|mu|percent|yuan|acres|million|billion|residents|students|farmers|hectares|tons|kilometers|jobs|units|trees|books|meters|visits|km|kg|kW';
const COUNTRIES = COUNTRIES_OF_CENTS.map(([word]) => word).join('|');

/** Builds a row that ignores case. */
const anyCase = (kind: Kind, example: string, source: string, counts?: string): ExcludedRow => ({
  ...row(kind, example, source, counts === undefined ? {} : { counts }),
  pattern: new RegExp(source, 'gi'),
});

/** All forms in which a numeral of an English text is not a figure. */
export const ROWS_EN: readonly ExcludedRow[] = [
  row(
    'date',
    'February 11, 2025',
    `\\b${MONTH} \\d{1,2}(?:(?:[-–—]| to | and )\\d{1,2})?(?:,? ${YEAR})?(?![\\d,]\\d)|\\b\\d{1,2}(?:(?:[-–—]| to | and )\\d{1,2})? ${MONTH}\\b(?:,? ${YEAR})?|\\b${MONTH},? ${YEAR}`,
  ),
  row(
    'date',
    'in 2021-2025',
    `(?<![\\d,.$¥£€]|RMB |(?:than|about|nearly|almost|least|around|over|some|exceeding|exceeded) )${YEAR}(?:[-–—/](?:${YEAR}|\\d\\d))?(?![\\d.]\\d|,\\d{3})(?! (?:${COUNTED_YEARS})\\b)(?!-)`,
    { counts: 'more than 2000 trees' },
  ),
  row(
    'date',
    'from 2002-3 to 2007/8',
    '(?<![\\d,.$¥£€])(?:19|20)\\d(?:0[-–/]1|1[-–/]2|2[-–/]3|3[-–/]4|4[-–/]5|5[-–/]6|6[-–/]7|7[-–/]8|8[-–/]9|9[-–/]0)(?![\\d.,/-]\\d|\\d)',
  ),
  row(
    'date',
    'one less than 2012.',
    `(?<=(?:\\b(?:one|two|three|four|five|six|seven|eight|nine|ten)|\\d|%|per ?cent|points?) (?:less|fewer|more|higher|lower) than (?:in )?)${YEAR}(?=[.,;:)](?!\\d)|$| (?:and|but|while|levels?|figures?)\\b)`,
    { counts: 'more than 2012 trees' },
  ),
  row(
    'phone',
    'emergency 999 calls, all 999 and 111 calls',
    '\\b(?:999|911)(?= (?:emergency )?(?:calls?|callers?|service|system|centres?|operators?|and 111)\\b)|(?<=\\b(?:999 and|NHS|the) )111(?= calls?\\b)',
    { counts: 'answered 111 calls' },
  ),
  row(
    'ordinal',
    'Year 5 and 6 pupils',
    '(?<=\\bYears? \\d{1,2} (?:and|to|or|&) )\\d{1,2}(?= [a-z])',
  ),
  row('name', 'at key stage 2', '(?<=\\b[Kk]ey [Ss]tages? )\\d(?: and \\d)?\\b'),
  row('age', 'Volunteer Alice Eade, 16, helps', '(?<=\\b[A-Z][a-z]+ [A-Z][a-z]+, )[1-9]\\d(?=, )'),
  row('grade', 'classed as Red 1', '(?<=\\b(?:Red|Amber|Green) )\\d\\b(?![\\d.,%]\\d| ?%)'),
  row(
    'date',
    'in percent over 2008.',
    `(?<=(?:(?:%|percent|per cent|points?)(?: (?:increase|rise|growth|decrease|decline|drop|fall|reduction|improvement)(?: (?:in|of) [a-z]{3,20}(?: [a-z]{3,20})?)?)?) (?:over|above|around|about) )${YEAR}(?=[.,;:)](?!\\d)|$| (?:and|but|while|levels?|figures?)\\b)`,
    { counts: 'sold 5 percent, over 2008 books' },
  ),
  anyCase(
    'date',
    'two years ago',
    '\\b(?:a|\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty) (?:decades?|years?)(?: ago\\b)',
    'ten years of service',
  ),
  row('date', '2025-03-01', '\\b\\d{4}-\\d{2}-\\d{2}\\b'),
  row('date', 'the 1990s', `\\b(?:the )?(?:${YEAR}|\\d0)s\\b`),
  row('date', "Harold Finch '61", "(?<=[a-z] )['’]\\d\\d(?![\\d'’])"),
  row('ordinal', 'the 20th Congress', '\\b\\d+(?:st|nd|rd|th)\\b'),
  row('name', 'the 14th Five-Year Plan', '\\b[Ff]ive-[Yy]ear(?= [Pp]lans?\\b)'),
  row(
    'clock',
    'at 9:30',
    `\\b\\d{1,2}:\\d{2}\\b|\\b\\d{1,2}(?:\\.\\d{2})?(?= ?[ap]\\.?m\\.?\\b| o['’]clock\\b)|${HOUR_OF_DAY}|\\b\\d-to-\\d\\b(?! )`,
  ),
  anyCase('document', 'No. 5', '\\bnos?\\. ?\\d+'),
  anyCase(
    'document',
    'charity number 1234567',
    '\\b(?:number|registration|licen[cs]e|reference|ref|account|invoice|code|certificate|patent|case|docket|ID)(?: (?:number|no\\.?|is|was))?:? #?\\d{4,}(?![,.]?\\d|%| (?:percent|million))',
  ),
  row(
    'document',
    'Case No. CV-2024-00123',
    '(?<=\\b[A-Z]{1,4}-\\d{4})-\\d{2,7}\\b|(?<=\\b[Dd]ocket )\\d{2}-\\d{2,6}\\b',
  ),
  row('document', 'PO Box 123', '(?<=\\bP\\.?O\\.? Box )\\d{1,6}\\b'),
  row('name', 'Scope 3 emissions', '\\bScopes? [123](?:(?:,| and|, and) [123])*\\b'),
  row('name', 'a magnitude 6.2 earthquake', '(?<=\\b[Mm]agnitude(?: of)? )\\d(?:\\.\\d)?\\b'),
  row('name', 'a five-a-side pitch', '\\b(?:a )?(?:\\d{1,2}|five|six|seven|nine|eleven)-a-side\\b'),
  row('name', 'a 3T MRI scanner', '\\b\\d(?:\\.\\d)?T\\b(?= MR)'),
  row(
    'name',
    'a 132kV line',
    '\\b\\d{2,4} ?kV\\b(?= (?:lines?|cables?|substations?|networks?|circuits?|grid|transformers?|overhead))',
  ),
  row(
    'ordinal',
    'the twenty-first century',
    '\\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\\b',
  ),
  row('clock', 'a 9-to-5 job', '\\b(?:9|nine)-to-(?:5|five)\\b'),
  row('phone', '0915-3212345', '\\b\\d{3,4}-\\d{7,8}\\b|\\b\\d{3,6}(?= (?:hotline|service line))'),
  row(
    'phone',
    'call 0800 555 0192',
    '(?<![\\d.,] ?)\\b0\\d{2,4}[ -]\\d{3,4}[ -]\\d{3,4}\\b|\\b0\\d{3,4} \\d{6}\\b|(?<!\\w)\\+\\d{1,3}(?:[ -]\\(?\\d{1,4}\\)?){2,5}\\b|(?<=\\b(?:helpline|hotline|phone|telephone|call|dial|ring|tel\\.?)(?: (?:us|them|[A-Z][a-z]+))?(?: free| toll-free)?(?: on)?:? )(?:\\d{3}[ ,]\\d{3}(?! ?[a-z\\d])|\\d{3,6}(?![,.]?\\d))',
  ),
  row(
    'proportion',
    'a ratio of 1:1',
    '\\b\\d+(?:\\.\\d+)?:\\d+(?:\\.\\d+)?\\b(?!:)|(?<=\\bratio of )\\d+ to \\d+\\b',
  ),
  anyCase(
    'period',
    'over the past five years',
    '\\b(?:past|last|previous|next|coming|following|preceding|first|opening|final|initial|latest) (?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)(?= (?:years?|months?|weeks?|quarters?|days?)\\b)',
  ),
  row(
    'label',
    'the "Two Mountains" idea',
    '["“][A-Z][\\w\'’-]*(?: (?:[A-Z][\\w\'’-]*|of|and|the|for|to|in)){1,5}["”]',
  ),
  row('label', '"521" points', '["“][^"”.!?\\s]{1,14}["”]'),
  row(
    'ordinal',
    'Phase 2',
    '\\b(?:Group|Quarter|Article|Phase|Chapter|Section|Item|Route|Line|Part|Class|Level|Type|Table|Figure|Page|Grade|Stage|Unit|Room|Building|Appendix|Annex|Note|Highway|Gate|Zone|Batch|Volume|Vol\\.|Issue|Module|Category|Goal|Standard|Tier|Schedule|Ward|Lot|Form|Day|Year|Round|Team|Week|Block|Floor|Flat|Platform|Flight|Terminal|Berth|Pier|Reactor|Hall|Priority|Objective|Option|Scenario|Bus|Train|Tram|Exit|Junction|Track|Lane|Cohort|Step|Question|Pillar|Principle|Rule|Episode|Key Stage|Band) \\d+(?:\\.\\d+){0,3}(?![\\d,.]\\d)',
  ),
  row(
    'date',
    'nineteen eighty-four',
    '\\b(?:[Ee]ighteen|[Nn]ineteen|[Tt]wenty)[ -](?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)\\b',
  ),
  row(
    'name',
    'the Big Four',
    '\\b(?:Chapter|Book|Volume|Stage|Level|Grade|Act|World War|Pillar|Goal|Group of|Big|Formula|Channel|Number|Radio|Apollo) (?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twenty)\\b',
  ),
  row('code', 'a 401(k) plan', '\\b\\d{3}(?:\\([a-z\\d]\\)){1,2}'),
  anyCase('name', '360-degree', '\\b(?:180|360)[- ]degrees?\\b'),
  anyCase('ordinal', 'Phase II', '\\b(?:phase|part|tier|category) (?:one|two|three|I{1,3}|IV)\\b'),
  anyCase(
    'ordinal',
    'see pages 12 to 14',
    '\\b(?:pages?|pp?\\.|paragraphs?|clauses?|footnotes?|sections?|tables?|figures?|notes?) \\d{1,3}(?:\\.\\d+){0,3}(?:(?:[-–]| to | and )\\d{1,3})?(?![\\d,.]\\d|%| (?:percent|million|people|times|visits|views|users))',
  ),
  row(
    'code',
    'certified to ISO 9001',
    '\\b(?:ISO(?:/IEC)?|IEC|EN|BS|IFRS|IAS|GB(?:/T)?|ISBN|ISSN|SDG|WCAG|Windows|iOS|Android|iPhone|iPad|macOS|Office|Python|Java|HTML|USB|Bluetooth|Wi-Fi|Web|Industry|Model|Mark|Boeing|Airbus)[ -]\\d[\\d.:-]*',
  ),
  row('rank', '3rd of 28', '(?<=\\b\\d{1,3}(?:st|nd|rd|th) (?:out )?of )\\d{1,4}(?![\\d,.]\\d)'),
  row(
    'rank',
    'the top 10',
    '\\b[Tt]op (?:\\d+|three|five|ten|hundred)\\b|\\bFortune (?:Global )?500\\b',
  ),
  anyCase(
    'age',
    '65-year-old',
    '\\b\\w+-year-olds?\\b|\\baged? (?:of )?\\d+(?![\\d.]\\d)(?: to \\d+|-\\d+)?|\\b\\d+ years (?:old|of age)\\b',
  ),
  anyCase(
    'age',
    'children under the age of five',
    '(?<=\\bages? of )(?:\\d{1,3}(?![\\d.,]\\d)|one|two|three|four|five|six|seven|eight|nine|ten|twelve|sixteen|eighteen|twenty-one)\\b(?! (?:percent|million|thousand))',
  ),
  anyCase(
    'age',
    '18-to-24-year-olds',
    '\\b\\d{1,3}[- ]to[- ]\\d{1,3}[- ]year[- ]olds?\\b|\\b(?:under|over)-\\d{1,2}s?\\b',
  ),
  anyCase(
    'age',
    'people over 65',
    '(?<=\\b(?:people|those|adults|residents|anyone|everyone|women|men|patients|pensioners|villagers|citizens|seniors|children|persons|pupils|workers|voters|youths?|girls|boys|mothers|members) (?:over|under|above|below|from|between)(?: the age of)? )\\d{1,3}(?: (?:to|and|or) \\d{1,3})?(?=[.;:)]|,(?!\\d)| (?:or|and|who|were|are|is|in|with|received|had|has|have|get|got|take|took|at|on|for|can|could|living)\\b|$)',
  ),
  row(
    'place',
    '32.7°N, 109°E',
    '\\d+(?:\\.\\d+)?°(?: ?\\d+(?:\\.\\d+)?[′\'’])?(?: ?\\d+(?:\\.\\d+)?[″"”])? ?[NSEW]\\b|(?<=\\b[Ll](?:at|ong)itude(?: of)? )-?\\d+(?:\\.\\d+)?',
  ),
  row(
    'proportion',
    'They won 3-1',
    '(?<=\\b(?:won|lost|beat|drew|win|victory|defeat|score)\\b[^.;,]{0,24} )\\d{1,3}[-–]\\d{1,3}\\b(?! (?:percent|%|million))',
  ),
  row(
    'document',
    'Nos. 3, 5 and 8',
    '\\bNos\\. ?\\d+(?:(?:, | and |, and |[-–]| to )\\d+(?![\\d,.]\\d))+',
  ),
  anyCase(
    'ordinal',
    'in room 301',
    '\\b(?:rooms?|suite|platform|flight|version|phase|grades?|extension|chapters?|articles?|appendix|annex)\\.? \\d{1,4}(?:\\.\\d+){0,3}(?: and \\d{1,4}(?:\\.\\d+){0,3})?(?![\\d,.]\\d|%| (?:percent|million|people))',
  ),
  row('code', '1+5+N', '\\b\\d+(?:\\+\\w+)+'),
  row(
    'code',
    'G60',
    `\\b(?!RMB|CNY|USD|HKD|EUR|GBP|JPY|(?:${COUNTRIES})${IN_CENTS})[A-Z]{1,5}-?\\d+(?:\\.\\d+)?[A-Za-z]*\\b|\\b\\d[GDVK]\\b`,
    {
      counts: 'RMB300',
    },
  ),
  anyCase(
    'name',
    'six-year graduation rate',
    '(?<![\\w-])[\\w-]+-(?:year|month|week|day|hour) (?=(?:graduation|survival|retention|completion|mortality|readmission|re-?offending|default|moving|rolling) (?:rates?|averages?)\\b|(?:averages?|mean|median)\\b)',
    'a six-year wait',
  ),
  row('period', '24/7', '\\b24\\/7\\b|\\b24[- ]hour\\b|\\b24 hours a day\\b'),
  anyCase(
    'word',
    'one of these two',
    '\\b(?:these|those|the|both) two\\b|\\btwo of\\b(?! the \\d)|\\bthe other (?:two|three|four|five)\\b',
  ),
  // what the £3 that are raised are counted per
  anyCase(
    'denominator',
    'for every £1 spent',
    '\\b(?:every|each) (?:additional |extra )?(?:£|\\$|€|RMB ?)1(?:00)?(?![\\d,.]\\d|\\d| million| billion)',
    {
      counts: 'each £15 voucher',
    }.counts,
  ),
  // words such as each one, no one, one of, one another, at one time
  anyCase(
    'word',
    'each one of them',
    '\\b(?:each|every|no|any|some|which|this|that|the|not|at) one\\b(?! (?:in|out of) (?:every )?(?:\\d|t(?:wo|hree|en|we)|f(?:our|ive|if|or)|s(?:ix|even)|eigh|nine|a hundred))|\\bone (?:another|day|of(?! every (?:\\d|t(?:wo|hree|en|we)|f(?:our|ive|if|or)|s(?:ix|even)|eigh|nine))|by one|after|side|hand|who|that)\\b|\\bone-(?:stop|off|time|on-one|way|sided)\\b|\\b(?:two|three|four)-(?:way|tier|level|dimensional|sided|pronged|in-one)\\b',
  ),
  // the denominator of 2.6 per thousand or 8 per ten thousand is not a figure
  anyCase(
    'denominator',
    'per ten thousand',
    '\\bper (?:\\d[\\d,]*|(?:ten |hundred )?(?:thousand|million)|(?:one )?hundred)\\b(?! (?:yuan|RMB))',
  ),
  row('mark', '2. Water supply', `${LINE_BEGINS}\\(?\\d{1,2}(?:\\.\\d{1,2})*[.)] `),
  row('mark', 'total income[2]', '(?<=[a-z%])\\[\\d{1,3}\\]'),
  row('mark', '2.2 Water supply', `${LINE_BEGINS}\\d{1,2}(?:\\.\\d{1,2})+ (?=[A-Z][a-z]{4,})`),
];

/**
 * Returns a byte for each UTF-16 unit of an English text: 0, or the kind of a numeral that is not a figure (`kindOf`).
 */
export const excludedInEn = (text: string): Uint8Array => coveredBy(ROWS_EN, text);
