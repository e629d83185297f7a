import type { Credit } from '../../report';
import { dateIn } from '../date';
import { isFurnitureWord } from '../furniture-words';
import { isFullName } from '../names/given';
import { inBothScripts } from '../traditional.zh';
import { CREDIT_ROLES } from '../words.zh';
import { bareOf, PAGE } from './bare';
import { FIELD_OF, type Field } from './labels';
import { bodyAndPerson, clean, inOffice, isBody, names, NAMES, withoutDate } from './names';
import type { Byline } from './said';

/** The digits of a page's counter (such as views) that remain before the next label. */
const COUNTER = /(?<=[\u4e00-\u9fff])\d{1,3}$/;
/** Returns what a line with labels says, or null if its labels are not those of a byline. */
export function labelled(text: string, labels: RegExpMatchArray[]): Byline | null {
  const fields: Partial<Record<Field, string>> = {};
  const credits: Credit[] = [];
  labels.forEach((label, at) => {
    const field = FIELD_OF.get(label[1] ?? '') ?? 'author';
    const { words, isGlued } = wordsAfter(text, labels, at);
    const [named, writers] = field === 'source' ? sourceAndWriters(words) : [words, null];
    const value = valueOf(named, { label: label[1] ?? '', field, isGlued });
    if (writers) fields.author ??= writers;
    if (value === '') return;
    const body = field === 'date' ? bodyOnDay(value) : null;
    if (body) fields.source ??= body;
    if (body) return;
    const name = field === 'other' && isCredit(label) ? withoutDate(value) : null;
    if (name) credits.push({ role: label[1]!, name });
    fields[field] = [fields[field], value].filter(Boolean).join('、');
  });
  const date = dateIn(text);
  supply(fields);
  // A date label without a date, or only labels that bylines do not have.
  const isNothing = !date && !fields.author && !fields.source;
  if (isNothing && credits.length === 0) return null;
  const before = text.slice(0, labels[0]?.index);
  const bare = clean(date ? before.replace(text.slice(date.start, date.end), '') : before).replace(
    PAGE,
    '',
  );
  return {
    ...named(fields, date ? bare : ''),
    publishedOn: date?.iso ?? null,
    ...(credits.length > 0 && { credits }),
  };
}

/** 撰稿：办公室　　审定：祁伯年: a label that no list has ends the value before it. */
const OTHER_LABEL = /(?<=\S)[\s　]+[\u4e00-\u9fff]{2,6}[：:][^：:]{0,40}$/;

/** Returns the words between a label and the next one, and whether no space is between them. */
function wordsAfter(text: string, labels: readonly RegExpMatchArray[], at: number) {
  const start = labels[at]!.index! + labels[at]![0].length;
  const printed = text.slice(start, labels[at + 1]?.index ?? text.length);
  const words = printed.replace(OTHER_LABEL, '');
  return { words, isGlued: at + 1 < labels.length && !/[\s　|｜]$/.test(words) };
}

/** 大学生云报 | 张智 武展颜 阅读 1千: the names of people after a stroke wrote the text. */
function sourceAndWriters(words: string): [source: string, writers: string | null] {
  const [source = '', rest, ...more] = words.split(/\s*[|｜丨]\s*/);
  if (source === '' || rest === undefined || more.length > 0) return [words, null];
  const all = rest.trim().split(/[\s　、]+/);
  const end = all.findIndex((word) => !isFullName(word));
  const people = all.slice(0, end < 0 ? undefined : end);
  return people.length > 0 ? [source, people.join('、')] : [words, null];
}

/** 审核：, 图｜: the label of somebody who worked on the text. */
const isCredit = ([printed, label]: RegExpMatchArray): boolean =>
  IS_CREDIT.has(label!) || /^[图圖]\s*[｜|丨/／]/.test(printed);

/** 发布于：星河特殊教育学校: the label of a day, before a body. */
const bodyOnDay = (value: string): string | null => {
  const [first = ''] = value.split(' ');
  return dateIn(value) === null && isBody(first) ? first : null;
};

type Label = { label: string; field: Field; isGlued: boolean };

/** Returns the value of a label without separators, counters, and words that it cannot mean. */
function valueOf(words: string, { label, field, isGlued }: Label): string {
  const printed = field === 'date' ? words : withoutStrokes(words);
  const value = withoutButtons(clean(isGlued ? printed.replace(COUNTER, '') : printed));
  return IS_COMPILER.has(label) ? bodyFirst(value) : value;
}

/** 来源：新京报 举报: a button after the value. */
function withoutButtons(value: string): string {
  const words = value.split(' ');
  while (words.length > 1 && isFurnitureWord(words.at(-1)!)) words.pop();
  return words.join(' ');
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
