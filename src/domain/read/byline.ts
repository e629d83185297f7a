import { longestFirst } from '../longest-first';
import { dateIn } from './date';
import { englishBylineIn, OF_PERIOD } from './byline.en';
import type { Byline } from './byline-said';
import { BODY_NAME } from './head.zh';
import { isFullName, ROLE_END } from './names';
import { inBothScripts } from './traditional.zh';
import { BYLINE_LABELS, CREDIT_ROLES, ORIGINAL, PUBLISHED_FROM, REPORTERS } from './words.zh';
import type { Credit } from '../report';

type Field = keyof typeof BYLINE_LABELS;

const FIELD_OF = new Map(
  (Object.entries(BYLINE_LABELS) as [Field, readonly string[]][]).flatMap(([field, words]) =>
    inBothScripts(words).map((word) => [word, field] as const),
  ),
);
const WORDS = longestFirst([...FIELD_OF.keys()]);
/** 作者：, 来源:, 文/ and 文｜ — a label and its mark. */
const LABEL = new RegExp(`(?<![\\u4e00-\\u9fff])(${WORDS.join('|')}|文)\\s*[：:／/|｜]`, 'g');
/** 来源：湘北日报 记者 柳明: a role that stands without a colon behind a label. */
const BARE_ROLE = /(?<=[\s　])(?:本报|特约|全媒体|见习)?(?:记者|記者|通讯员|通訊員)(?=[\s　])/g;
/** Behind another label, one of several characters may stand without a space: 发布者：宣传科2发布时间： */
const GLUED = new RegExp(`(${WORDS.filter((word) => word.length > 1).join('|')})\\s*[：:]`, 'g');
/** What a page leaves of a counter before the next label. */
const COUNTER = /(?<=[\u4e00-\u9fff])\d{1,3}$/;
const SEPARATORS = /[|｜丨│/／;；]/g;
const REPORTER = new RegExp(`^(?:${inBothScripts(REPORTERS).join('|')})[\\s：:]+`);
const NAMES = /^[\u4e00-\u9fff·]{2,4}(?:[\s、，,]+[\u4e00-\u9fff·]{2,4})*$/;
/** 第03版：综合新闻: where a newspaper printed it, not who. */
const PAGE = /第?[\dA-Z]{1,4}版(?:[：:]\S*)?/;
const LONGEST = 120;

/** What a line says as a byline, or null where it is none. */
export function bylineIn(line: string): Byline | null {
  if (line.length > LONGEST || /[。！？；]/.test(line) || OF_PERIOD.test(line)) return null;
  const english = englishBylineIn(line);
  if (english) return english;
  const text = withTightLabels(line).replace(REPORTED_FROM, '$1 ').replace(WORDS_AND_PICTURES, '');
  const labels = labelsIn(text);
  if (labels.length > 0) return labelled(text, labels);
  return byDate(text) ?? byReporter(text);
}

/** 記者宋宜庭／新竹報導, 記者 王大明 臺北報導: where a paper of Taiwan has it from. */
const REPORTED_FROM =
  /((?:記者|记者)[\s　]?[\u4e00-\u9fff]{2,4}(?:、[\u4e00-\u9fff]{2,4}){0,3})[\s　]?[／/\s　][\s　]?[\u4e00-\u9fff]{2,4}(?:連線|连线|綜合|综合)?(?:報導|报导|報道|报道|專訪|专访)/;

/** 来　源：, 有 效 性： — labels are set as wide as others. */
const WIDE_LABEL =
  /(?<![\u4e00-\u9fff])([\u4e00-\u9fff])[\s　]{1,6}([\u4e00-\u9fff])(?:[\s　]{1,6}([\u4e00-\u9fff]))?(?=\s{0,4}[：:])/g;
export const withTightLabels = (text: string): string =>
  text.replace(WIDE_LABEL, (_, a: string, b: string, c = '') => `${a}${b}${c}`);

/** The labels of a line, in order: the first stands apart, the others may be glued to what stands before. */
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

/** What stands behind a label, without separators, counters and what it cannot mean. */
function valueOf(words: string, { label, field, isGlued }: Label): string {
  const printed = field === 'date' ? words : withoutStrokes(words);
  const value = clean(isGlued ? printed.replace(COUNTER, '') : printed);
  return IS_COMPILER.has(label) ? bodyFirst(value) : value;
}

/** 编制：办公室 is who made a report, 编制：120人 how many work there. */
const IS_COMPILER: ReadonlySet<string> = new Set(inBothScripts(['编制', '编写', '制作']));

/** 医院宣传部 of 医院宣传部 2026年3月; nothing where no body begins the words. */
function bodyFirst(words: string): string {
  const [first = ''] = words.split(/[\s　]+/);
  return isBody(first) ? first : '';
}

/** 发布：秘书处 ｜ 2026/04/12: the strokes of a date are no separators. */
const withoutStrokes = (printed: string): string => withoutDate(printed) ?? '';

/** 审核, 责编: labels of those who worked on a text. */
const IS_CREDIT: ReadonlySet<string> = new Set(
  inBothScripts(CREDIT_ROLES).filter((role) => role.length > 1),
);

/** 供稿：宣传科 is a source, 供稿：周亮 somebody, 供稿：生产部 姚瑶 both. */
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

/** 药学院 杭静姝: whom somebody writes for, and who. */
function bodyAndPerson(words: string): [body: string, people: string] | null {
  const all = words.split(/[\s　、，,]+/).filter(Boolean);
  const first = all.findIndex((word) => isFullName(word) || word.includes('·'));
  const [bodies, people] = [all.slice(0, first), all.slice(first)];
  const isBoth = first > 0 && bodies.every(isBody) && people.every((word) => !isBody(word));
  return isBoth ? [bodies.join(' '), people.join('、')] : null;
}

/** A label of a date without a date, or labels of nothing that a byline says. */
const saysNothing = (fields: Partial<Record<Field, string>>) =>
  fields.date !== undefined || Object.keys(fields).every((field) => field === 'other');

/** Author and source by their labels, or by what stands bare before them: 记者 张三 | 来源：… */
function named(fields: Partial<Record<Field, string>>, bare: string) {
  const own = bareOf(bare);
  const author = withoutDate(fields.author);
  const person = author && (bodyAndPerson(author)?.[1] ?? inOffice(author));
  return {
    author: person || (names(author) ?? own.author),
    source: withoutDate(fields.source) ?? own.source,
  };
}

/** 局長 簡明輝: the name of whoever holds an office. */
function inOffice(words: string): string | null {
  const [office = '', ...rest] = words.split(/[\s　]+/);
  return ROLE_END.test(office) && isFullName(rest.join('')) ? rest.join('') : null;
}

type Bare = Pick<Byline, 'author' | 'source'>;

/** What stands without a label beside a date: a reporter, a pen name of two or three characters, else a body. */
function bareOf(rest: string): Bare {
  const words = rest.replace(HITS, ' ').trim().replace(ORIGINAL, '');
  if (words === '') return { author: null, source: null };
  return bodyAndReporters(words) ?? oneOf(words);
}

function bodyAndReporters(words: string): Bare | null {
  const [, body = '', people = ''] = BODY_AND_REPORTERS.exec(words) ?? [];
  return isBody(body) ? { author: names(people), source: body } : null;
}

function oneOf(words: string): Bare {
  const [first = '', second = '', ...more] = words.split(/[\s　]+/);
  const isBoth = more.length === 0 && second !== '' && isFullName(first) && !isFullName(second);
  if (isBoth && !isReporterLine(words, spacedRoles(words)))
    return { author: first, source: second };
  const isSomebody =
    isReporterLine(words, spacedRoles(words)) || (PEN_NAME.test(words) && !isBody(words));
  return isSomebody ? { author: names(words), source: null } : { author: null, source: words };
}

/** 东湖日报 记者 卫东篱 实习生 桑榆 */
const BODY_AND_REPORTERS =
  /^([\u4e00-\u9fff]{2,16}?)[\s　]+((?:(?:本报|特约|首席|全媒体|见习|实习)?(?:记者|記者|通讯员|通訊員)|实习生)[\s　：:].{2,40})$/;

/** A number alone is how often a page was seen. */
const HITS = /(?:^|[\s　])(?:\d{1,8}|星期[一二三四五六日天])(?=[\s　]|$)/g;
const PEN_NAME = /^[\u4e00-\u9fff]{2,3}$/;
const isBody = (words: string) => BODY_NAME.test(words) || BODY_WORDS.test(words);
/** 新华网, 青石发布: how sources end that are no body. */
const BODY_WORDS =
  /(?:网|報|报|社|台|发布|客户端|公众号|融媒体|传媒|日报|晚报|科|股|室|支部|本站|原创|转载|综合)$/;

/** 2025年3月4日 星期二 晴: the head of a day in a diary. */
const WEATHER = /[\s　](?:晴|阴|多云|[小中大暴阵]?雨|[小中大]?雪|雾|大风)(?:[\s　转]|$)/;

/** 澧阳乡村振兴 2025-12-26: what stands bare beside a date is the source. */
function byDate(text: string): Byline | null {
  const date = dateIn(text);
  if (!date || WEATHER.test(text)) return null;
  const below = clean(text.slice(date.end));
  const behind = PUBLISHED_FROM.test(below) ? '' : below;
  const rest = clean(text.slice(0, date.start) + ' ' + behind).replace(PAGE, '');
  if (rest.length > 24 || /[，,“”]/.test(rest)) return null;
  return { ...bareOf(rest), publishedOn: date.iso };
}

/** 记者 张三 通讯员 李四; □ 张三 */
function byReporter(text: string): Byline | null {
  const bare = text.replace(/^[□■○●◇◆※*\s]+/, '').replace(/^[（(]([^（()）]{2,40})[）)]$/, '$1');
  const named = spacedRoles(bare);
  const isMarked = bare !== text && !/^[（(]/.test(text);
  if (!isReporterLine(bare, named) && !(isMarked && NAMES.test(named))) return null;
  if (named.length > 40 || /[，,“”]/.test(named)) return null;
  return { author: names(named), source: null, publishedOn: null };
}

/** 翟晓燕 文/图: who wrote also took the pictures. */
const WORDS_AND_PICTURES =
  /[\s　]*(?:文[／/、·]?[图圖]|[图圖][／/、·]?文|(?:摄影|攝影)[报報][导道導])$/;

/** 本报记者周亮 通讯员 李明: a role before the name, with or without a space. */
const GLUED_ROLE = new RegExp(
  `(${longestFirst(REPORTERS.filter((word) => word.length > 1)).join('|')})(?=[\\u4e00-\\u9fff])`,
  'g',
);
const spacedRoles = (text: string) => text.replace(GLUED_ROLE, '$1 ');

/** With a space behind the role, or with nothing but roles and names. */
const isReporterLine = (bare: string, named: string) =>
  REPORTER.test(bare) ||
  (REPORTER.test(named) &&
    (names(named) ?? '').split('、').every((name) => isFullName(name) || name.includes('·')));

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

/** 周 亮: a name of two characters is set as wide as one of three. */
const SPACED_NAME =
  /(?<![\u4e00-\u9fff])([\u4e00-\u9fff])[\s　]{1,4}([\u4e00-\u9fff])(?![\u4e00-\u9fff])/g;

/** Printed names joined by 、, without what they are called. */
function names(value: string | null): string | null {
  const words = spacedRoles(value ?? '')
    .replace(SPACED_NAME, '$1$2')
    .split(/[\s、，,]+/)
    .map((word) =>
      word.replace(
        /^(?:文|图|撰文|摄影)?(?:实习生|(?:本报|特约|见习|实习|首席)?(?:全媒体)?(?:记者|記者|通讯员|通訊員|作者)?)[：:]?/,
        '',
      ),
    )
    .filter(Boolean);
  return words.length > 0 ? words.join('、') : null;
}

/** 本报讯（记者 张三 通讯员 李四）: the author that a dateline names. */
export function authorOfDateline(paragraph: string): string | null {
  const match =
    /^.{0,30}?[（(]((?:本报|全媒体|特约)?(?:记者|記者|通讯员|通訊員)[^（()）]{2,40})[）)]/.exec(
      paragraph,
    );
  return match ? names(match[1] ?? '') : null;
}
