import { longestFirst } from '../../longest-first';
import { bareOf, byBoth, byDate, byReporter } from './bare';
import {
  bodyAndPerson,
  clean,
  inOffice,
  isBody,
  names,
  NAMES,
  withoutDate,
  WORDS_AND_PICTURES,
} from './names';
import { dateIn } from '../date';
import { englishBylineIn, OF_PERIOD } from './en';
import type { Byline } from './said';
import { inBothScripts } from '../traditional.zh';
import { BYLINE_LABELS, CREDIT_ROLES } from '../words.zh';
import type { Credit } from '../../report';

type Field = keyof typeof BYLINE_LABELS;

const FIELD_OF = new Map(
  (Object.entries(BYLINE_LABELS) as [Field, readonly string[]][]).flatMap(([field, words]) =>
    inBothScripts(words).map((word) => [word, field] as const),
  ),
);
const WORDS = longestFirst([...FIELD_OF.keys()]);
/** 作者：, 来源:, 文/ and 文｜ — a label and its separator. */
const LABEL = new RegExp(`(?<![\\u4e00-\\u9fff])(${WORDS.join('|')}|文)\\s*[：:／/|｜丨│∣]`, 'g');
/** 来源：湘北日报 记者 柳明: a role without a colon after another label. */
const BARE_ROLE = /(?<=[\s　])(?:本报|特约|全媒体|见习)?(?:记者|記者|通讯员|通訊員)(?=[\s　])/g;
/** A label of two or more characters may follow the value before it without a space: 发布者：宣传科2发布时间： */
const GLUED = new RegExp(`(${WORDS.filter((word) => word.length > 1).join('|')})\\s*[：:]`, 'g');
/** The digits of a page's counter (such as views) that remain before the next label. */
const COUNTER = /(?<=[\u4e00-\u9fff])\d{1,3}$/;
const LONGEST = 120;

/** Returns what a line says as a byline, or null if it is not a byline. */
export function bylineIn(line: string): Byline | null {
  if (line.length > LONGEST || /[。！？；]/.test(line) || OF_PERIOD.test(line)) return null;
  const english = englishBylineIn(line);
  if (english) return english;
  const both = byBoth(line);
  if (both) return both;
  const text = withTightLabels(line)
    .replace(VARIANT, '發布')
    .replace(REPORTED_FROM, '$1 ')
    .replace(WORDS_AND_PICTURES, '');
  const labels = labelsIn(text);
  if (labels.length > 0) return labelled(text, labels);
  return byDate(text) ?? byReporter(text);
}

/** Taiwan writes 發佈 as often as 發布. */
const VARIANT = /發佈/g;

/** 記者宋宜庭／新竹報導, 記者 王大明 臺北報導: papers in Taiwan name the reporter and the place. */
const REPORTED_FROM =
  /((?:記者|记者)[\s　]?[\u4e00-\u9fff]{2,4}(?:、[\u4e00-\u9fff]{2,4}){0,3})[\s　]?[／/\s　][\s　]?[\u4e00-\u9fff]{2,4}(?:連線|连线|綜合|综合)?(?:報導|报导|報道|报道|專訪|专访)/;

/** 来　源：, 有 效 性： — spaces widen a label to the width of its neighbours. */
const WIDE_LABEL =
  /(?<![\u4e00-\u9fff])([\u4e00-\u9fff])[\s　]{1,6}([\u4e00-\u9fff])(?:[\s　]{1,6}([\u4e00-\u9fff]))?(?=\s{0,4}[：:])/g;
export const withTightLabels = (text: string): string =>
  text.replace(WIDE_LABEL, (_, a: string, b: string, c = '') => `${a}${b}${c}`);

/**
 * Returns the labels of a line, in order. The first has space before it. Later ones may follow a value without space.
 */
function labelsIn(text: string): RegExpMatchArray[] {
  const apart = [...text.matchAll(LABEL)];
  if (apart.length === 0) return [];
  const first = apart[0]!.index;
  const bare = [...text.matchAll(BARE_ROLE)].filter(({ index }) => index > first);
  const glued = [...text.matchAll(GLUED)].filter(
    ({ index, 0: label }) =>
      index > first &&
      !apart.some((one) => one.index < index + label.length && index < one.index + one[0].length),
  );
  return [...apart, ...glued, ...bare].sort((a, b) => a.index! - b.index!);
}

function labelled(text: string, labels: RegExpMatchArray[]): Byline | null {
  const fields: Partial<Record<Field, string>> = {};
  const credits: Credit[] = [];
  labels.forEach((label, at) => {
    const start = (label.index ?? 0) + label[0].length;
    const end = labels[at + 1]?.index ?? text.length;
    const isGlued = at + 1 < labels.length && !/[\s　|｜]$/.test(text.slice(start, end));
    const field = FIELD_OF.get(label[1] ?? '') ?? 'author';
    const value = valueOf(text.slice(start, end), { label: label[1] ?? '', field, isGlued });
    if (value === '') return;
    const isCredit = IS_CREDIT.has(label[1]!) || /^[图圖]\s*[｜|丨/／]/.test(label[0]);
    const name = field === 'other' && isCredit ? withoutDate(value) : null;
    if (name) credits.push({ role: label[1]!, name });
    fields[field] = fields[field] ? `${fields[field]}、${value}` : value;
  });
  const date = dateIn(text);
  supply(fields);
  const isNothing = !date && !fields.author && !fields.source && saysNothing(fields);
  if (isNothing && credits.length === 0) return null;
  const before = text.slice(0, labels[0]?.index);
  const bare = clean(date ? before.replace(text.slice(date.start, date.end), '') : before);
  return {
    ...named(fields, date ? bare : ''),
    publishedOn: date?.iso ?? null,
    ...(credits.length > 0 && { credits }),
  };
}

type Label = { label: string; field: Field; isGlued: boolean };

/** Returns the value of a label without separators, counters, and words that it cannot mean. */
function valueOf(words: string, { label, field, isGlued }: Label): string {
  const printed = field === 'date' ? words : withoutStrokes(words);
  const value = clean(isGlued ? printed.replace(COUNTER, '') : printed);
  return IS_COMPILER.has(label) ? bodyFirst(value) : value;
}

/** 编制：办公室 names who made a report. 编制：120人 says how many people work there. */
const IS_COMPILER: ReadonlySet<string> = new Set(inBothScripts(['编制', '编写', '制作']));

/** Returns 医院宣传部 for 医院宣传部 2026年3月, or an empty text if the words do not begin with a body. */
function bodyFirst(words: string): string {
  const [first = ''] = words.split(/[\s　]+/);
  return isBody(first) ? first : '';
}

/** 发布：秘书处 ｜ 2026/04/12: the slashes of a date are not separators. */
const withoutStrokes = (printed: string): string => withoutDate(printed) ?? '';

/** 审核, 责编: labels of people who worked on a text. */
const IS_CREDIT: ReadonlySet<string> = new Set(
  inBothScripts(CREDIT_ROLES).filter((role) => role.length > 1),
);

/** 供稿：宣传科 names a source, 供稿：周亮 a person, and 供稿：生产部 姚瑶 both. */
function supply(fields: Partial<Record<Field, string>>): void {
  const { supplier } = fields;
  if (!supplier) return;
  const [body, person] = bodyAndPerson(supplier) ?? [];
  if (body && person) {
    fields.author ??= person;
    fields.source ??= body;
    return;
  }
  const field = NAMES.test(supplier) && !isBody(supplier) ? 'author' : 'source';
  fields[field] ??= supplier;
}

/** Whether the labels tell nothing: a date label without a date, or only labels that bylines do not have. */
const saysNothing = (fields: Partial<Record<Field, string>>) =>
  fields.date !== undefined || Object.keys(fields).every((field) => field === 'other');

/** Returns author and source from their labels, or from the words before the first label: 记者 张三 | 来源：… */
function named(fields: Partial<Record<Field, string>>, bare: string) {
  const own = bareOf(bare);
  const author = withoutDate(fields.author);
  const person = author && (bodyAndPerson(author)?.[1] ?? inOffice(author));
  return {
    author: person || (names(author) ?? own.author),
    source: withoutDate(fields.source) ?? own.source,
  };
}
