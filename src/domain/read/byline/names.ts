import { longestFirst } from '../../longest-first';
import { dateIn } from '../date';
import { BODY_NAME } from '../head.zh';
import { isFullName } from '../names/given';
import { isNameOnly } from '../names/name-only';
import { ROLE_END } from '../names/frame';
import { asPrinted } from '../printed';
import { inBothScripts } from '../traditional.zh';
import { REPORTERS } from '../words.zh';

const SEPARATORS = /[|｜丨│/／;；]/g;
const REPORTER = new RegExp(`^(?:${inBothScripts(REPORTERS).join('|')})[\\s：:]+`);
export const NAMES = /^[\u4e00-\u9fff·]{2,4}(?:[\s、，,]+[\u4e00-\u9fff·]{2,4})*$/;

/** 本报记者周亮 通讯员 李明: a role before the name, with or without a space. */
const ROLES = longestFirst(REPORTERS.filter((word) => word.length > 1)).join('|');
const GLUED_ROLE = new RegExp(`(${ROLES})(?=[\\u4e00-\\u9fff])`, 'g');
/** 记者李鑫通讯员姜烽烜: the next role follows the name without a space. */
const GLUED_TO_NAME =
  /(?<=(?:记者|記者|通讯员|通訊員)\s?[\u4e00-\u9fff]{2,4})(?=(?:通讯员|通訊員|实习生))/g;
export const spacedRoles = (text: string) =>
  text.replace(GLUED_TO_NAME, ' ').replace(GLUED_ROLE, '$1 ');

/** Whether a line names reporters: a space follows the role, or the line has only roles and names. */
export const isReporterLine = (bare: string, named: string) =>
  REPORTER.test(bare) ||
  (REPORTER.test(named) &&
    (names(named) ?? '').split('、').every((name) => isFullName(name) || name.includes('·')));

export const clean = (value: string): string =>
  value
    .replace(SEPARATORS, ' ')
    .replace(/^[\s()（）【】[\]]+|[\s()（）【】[\]]+$/g, '')
    .replace(/[\s\u3000]+/g, ' ');

/** Returns the words without their date, or null if nothing remains. */
export function withoutDate(value: string | undefined): string | null {
  if (!value) return null;
  const date = dateIn(value);
  return (date ? clean(value.slice(0, date.start) + value.slice(date.end)) : value) || null;
}

/** 周 亮: a space widens a name of two characters to the width of three. */
const SPACED_NAME =
  /(?<![\u4e00-\u9fff])([\u4e00-\u9fff])[\s　]{1,4}([\u4e00-\u9fff])(?![\u4e00-\u9fff])/g;

/** 记者陈智 整合: what the reporter did. */
const WHAT_THEY_DID = /^(?:整合|综合|編譯|编译|整理|[报報][道导導])$/;

/** Returns the printed names joined by 、, without their titles. */
export function names(value: string | null): string | null {
  const words = spacedRoles(value ?? '')
    .replace(SPACED_NAME, '$1$2')
    .split(/[\s、，,]+/)
    .map((word) =>
      word.replace(
        /^(?:文|图|撰文|摄影)?(?:实习生|(?:本[报网刊台社]|特约|见习|实习|首席)?(?:全媒体)?(?:记者|記者|通讯员|通訊員|作者)?)[：:]?/,
        '',
      ),
    )
    .filter((word) => word !== '' && !WHAT_THEY_DID.test(word));
  return words.length > 0 ? words.join('、') : null;
}

/** 翟晓燕 文/图, 周亮摄影报道: the author also took the pictures. */
export const WORDS_AND_PICTURES =
  /[\s　]*(?:文\s?[／/、·]?\s?[图圖]|[图圖]\s?[／/、·]?\s?文|(?:摄影|攝影)[报報][导道導])$/;

/** 本报讯（浙江日报记者 张三 通讯员 李四）, 【記者鄧芯怡台北報導】: returns the author that a dateline names. */
export const authorOfDateline = (paragraph: string): string | null =>
  asPrinted(paragraph, ofDateline);

function ofDateline(paragraph: string): string | null {
  const reporter = REPORTED.exec(paragraph)?.[1];
  if (reporter && isFullName(reporter)) return reporter;
  const match = OF_DATELINE.exec(paragraph)?.[1]?.replace(OF_PAPER, '');
  const all = match ? names(match.replace(WORDS_AND_PICTURES, '')) : null;
  // （记者 洪卫 路桥区报道组 王依友）: a body among the people is no author.
  const people = all?.split('、').filter((name) => !isBody(name)) ?? [];
  return people.length > 0 ? people.join('、') : all;
}

const OF_DATELINE =
  /^.{0,30}?[（(]((?:[\u4e00-\u9fff]{2,10})?(?:记者|記者|通讯员|通訊員)[^（()）]{2,40})[）)]/;
const REPORTED =
  /^[【〔[（(](?:[\u4e00-\u9fff]{2,8}[\s　]?)?(?:记者|記者)[\s　]?([\u4e00-\u9fff]{3})[／/\s　]?[\u4e00-\u9fff]{2,6}(?:報導|报导|報道|报道|電|电|訊|讯)[】〕\]）)]/;

/** …见证传奇！（记者 靳铃涵）: returns the author that the end of the last paragraph names. */
export const authorAtEnd = (paragraph: string): string | null =>
  asPrinted(paragraph.slice(-LONGEST_END), atEnd);

function atEnd(end: string): string | null {
  const printed = AT_END.exec(end)?.[1];
  const bare = printed?.replace(WORDS_AND_PICTURES, '').replace(OF_PAPER, '');
  const all = bare ? names(bare) : null;
  // （高兴）, （如图）: one word alone may be no name.
  if (all && all === printed && !isNameOnly(all)) return null;
  return all?.split('、').every((name) => isFullName(name) || name.includes('·')) ? all : null;
}
/** 工人日报客户端记者 李逸萌: the paper of the reporter. */
const OF_PAPER =
  /^[\u4e00-\u9fff]{2,10}(?:报|網|网|社|台|客户端|融媒体?|传媒|周刊|新闻)(?=(?:见习|实习|特约)?(?:记者|通讯员))/;
const LONGEST_END = 60;
const AT_END =
  /[。！？”][\s　]{0,4}[（(]((?:[\u4e00-\u9fff]{2,4}(?:[\s　、][\u4e00-\u9fff]{2,4}){0,4}(?=[）)]$))|(?:[\u4e00-\u9fff]{2,10}[\s　]?)?(?:记者|記者|通讯员|通訊員|撰稿|作者)[\s　：:]?[^（()）。，]{2,40})[）)]$/;

/** Whether words are the name of a body, or end like a source. */
export const isBody = (words: string) => BODY_NAME.test(words) || BODY_WORDS.test(words);
/** 新华网, 青石发布: endings of sources that are not bodies. */
const BODY_WORDS =
  /(?:网|報|报|社|台|发布|客户端|公众号|融媒体|传媒|日报|晚报|科|股|室|支部|本站|原创|转载|综合)$/;

/** 药学院 杭静姝: returns the body and the person who writes for it. */
export function bodyAndPerson(words: string): [body: string, people: string] | null {
  const all = words.split(/[\s　、，,]+/).filter(Boolean);
  const first = all.findIndex((word) => isFullName(word) || word.includes('·'));
  const [bodies, people] = [all.slice(0, first), all.slice(first)];
  const isBoth = first > 0 && bodies.every(isBody) && people.every((word) => !isBody(word));
  return isBoth ? [bodies.join(' '), people.join('、')] : null;
}

/** 局長 簡明輝: returns the name after an office. */
export function inOffice(words: string): string | null {
  const [office = '', ...rest] = words.split(/[\s　]+/);
  return ROLE_END.test(office) && isFullName(rest.join('')) ? rest.join('') : null;
}
