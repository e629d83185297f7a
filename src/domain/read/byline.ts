import { longestFirst } from '../longest-first';
import { dateIn } from './date';
import { BYLINE_LABELS, REPORTERS } from './words.zh';

/** What a byline says. */
export interface Byline {
  author: string | null;
  source: string | null;
  publishedOn: string | null;
}

type Field = keyof typeof BYLINE_LABELS;

const FIELD_OF = new Map(
  (Object.entries(BYLINE_LABELS) as [Field, readonly string[]][]).flatMap(([field, words]) =>
    words.map((word) => [word, field] as const),
  ),
);
/** 作者：, 来源:, 文/ and 文｜ — a label and its mark. */
const LABEL = new RegExp(
  `(?<![\\u4e00-\\u9fff])(${longestFirst([...FIELD_OF.keys()]).join('|')}|文)\\s*[：:／/|｜]`,
  'g',
);
const SEPARATORS = /[|｜丨│/／;；]/g;
const REPORTER = new RegExp(`^(?:${REPORTERS.join('|')})[\\s：:]+`);
const NAMES = /^[\u4e00-\u9fff·]{2,4}(?:[\s、，,]+[\u4e00-\u9fff·]{2,4})*$/;
/** 第03版：综合新闻: where a newspaper printed it, not who. */
const PAGE = /第?[\dA-Z]{1,4}版(?:[：:]\S*)?/;
const LONGEST = 120;

/** What a line says as a byline, or null where it is none. */
export function bylineIn(text: string): Byline | null {
  if (text.length > LONGEST || /[。！？；]/.test(text)) return null;
  const labels = [...text.matchAll(LABEL)];
  if (labels.length > 0) return labelled(text, labels);
  return byDate(text) ?? byReporter(text);
}

function labelled(text: string, labels: RegExpMatchArray[]): Byline | null {
  const fields: Partial<Record<Field, string>> = {};
  labels.forEach((label, at) => {
    const start = (label.index ?? 0) + label[0].length;
    const value = clean(text.slice(start, labels[at + 1]?.index ?? text.length));
    const field = FIELD_OF.get(label[1] ?? '') ?? 'author';
    fields[field] = fields[field] ? `${fields[field]}、${value}` : value;
  });
  const date = dateIn(text);
  if (!date && !fields.author && !fields.source && saysNothing(fields)) return null;
  const before = text.slice(0, labels[0]?.index);
  const bare = clean(date ? before.replace(text.slice(date.start, date.end), '') : before);
  return { ...named(fields, date ? bare : ''), publishedOn: date?.iso ?? null };
}

/** A label of a date without a date, or labels of nothing that a byline says. */
const saysNothing = (fields: Partial<Record<Field, string>>) =>
  fields.date !== undefined || Object.keys(fields).every((field) => field === 'other');

/** Author and source by their labels, or by what stands bare before them: 记者 张三 | 来源：… */
function named(fields: Partial<Record<Field, string>>, bare: string) {
  const isReporter = REPORTER.test(bare);
  return {
    author: names(withoutDate(fields.author) ?? (isReporter ? bare : null)),
    source: withoutDate(fields.source) ?? (isReporter ? null : bare || null),
  };
}

/** 澧阳乡村振兴 2025-12-26: what stands bare beside a date is the source. */
function byDate(text: string): Byline | null {
  const date = dateIn(text);
  if (!date) return null;
  const rest = clean(text.slice(0, date.start) + ' ' + text.slice(date.end)).replace(PAGE, '');
  if (rest.length > 24 || /[，,“”]/.test(rest)) return null;
  const reporter = REPORTER.test(rest);
  return {
    author: reporter ? names(rest) : null,
    source: rest && !reporter ? rest : null,
    publishedOn: date.iso,
  };
}

/** 记者 张三 通讯员 李四; □ 张三 */
function byReporter(text: string): Byline | null {
  const named = text.replace(/^[□■○●◇◆※*\s]+/, '');
  const isMarked = named !== text;
  if (!REPORTER.test(named) && !(isMarked && NAMES.test(named))) return null;
  if (named.length > 40 || /[，,“”]/.test(named)) return null;
  return { author: names(named), source: null, publishedOn: null };
}

const clean = (value: string): string =>
  value
    .replace(SEPARATORS, ' ')
    .replace(/^[\s()（）【】[\]]+|[\s()（）【】[\]]+$/g, '')
    .replace(/[\s\u3000]+/g, ' ');

function withoutDate(value: string | undefined): string | null {
  if (!value) return null;
  const date = dateIn(value);
  return (date ? clean(value.slice(0, date.start) + value.slice(date.end)) : value) || null;
}

/** Printed names joined by 、, without what they are called. */
function names(value: string | null): string | null {
  const words = (value ?? '')
    .split(/[\s、，,]+/)
    .map((word) =>
      word.replace(
        /^(?:文|图|撰文|摄影)?(?:本报|特约|见习)?(?:全媒体)?(?:记者|通讯员|作者)?[：:]?/,
        '',
      ),
    )
    .filter(Boolean);
  return words.length > 0 ? words.join('、') : null;
}

/** 本报讯（记者 张三 通讯员 李四）: the author that a dateline names. */
export function authorOfDateline(paragraph: string): string | null {
  const match = /^.{0,24}?[（(]((?:本报|全媒体)?(?:记者|通讯员)[^（()）]{2,40})[）)]/.exec(
    paragraph,
  );
  return match ? names((match[1] ?? '').replace(/(记者|通讯员)(?=[^\s：:])/g, '$1 ')) : null;
}
