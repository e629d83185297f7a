import type { Credit } from '../../report';
import { dateIn } from '../date';
import { inBothScripts } from '../traditional.zh';
import { CREDIT_ROLES } from '../words.zh';
import { bareOf } from './bare';
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
    const start = (label.index ?? 0) + label[0].length;
    const end = labels[at + 1]?.index ?? text.length;
    const isGlued = at + 1 < labels.length && !/[\s　|｜]$/.test(text.slice(start, end));
    const field = FIELD_OF.get(label[1] ?? '') ?? 'author';
    const value = valueOf(text.slice(start, end), { label: label[1] ?? '', field, isGlued });
    if (value === '') return;
    // 发布于：星河特殊教育学校: the label of a day, before a body.
    const body = value.split(' ')[0]!;
    if (field === 'date' && dateIn(value) === null && isBody(body)) {
      fields.source ??= body;
      return;
    }
    const isCredit = IS_CREDIT.has(label[1]!) || /^[图圖]\s*[｜|丨/／]/.test(label[0]);
    const name = field === 'other' && isCredit ? withoutDate(value) : null;
    if (name) credits.push({ role: label[1]!, name });
    fields[field] = fields[field] ? `${fields[field]}、${value}` : value;
  });
  const date = dateIn(text);
  supply(fields);
  // A date label without a date, or only labels that bylines do not have.
  const isNothing = !date && !fields.author && !fields.source;
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
