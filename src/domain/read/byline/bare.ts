import type { Byline } from './said';
import {
  bodyAndPerson,
  clean,
  inOffice,
  isBody,
  isReporterLine,
  names,
  NAMES,
  spacedRoles,
} from './names';
import { FIELD_OF } from './labels';
import { isFurnitureWord } from '../furniture-words';
import { dateIn } from '../date';
import { isFullName } from '../names/given';
import { ORIGINAL, PUBLISHED_FROM } from '../words.zh';

/** 第03版：综合新闻: the page of a newspaper, not an author. */
export const PAGE = /第?[\dA-Z]{1,4}版(?:[：:]\S*)?/;

type Bare = Pick<Byline, 'author' | 'source'>;

/** Reads the words without a label next to a date: a reporter, a pen name of two or three characters, else a body. */
export function bareOf(rest: string): Bare {
  const plain = rest.replace(HITS, ' ').trim();
  const words = once(plain.replace(ORIGINAL, '').replace(COMPILES, ''));
  const [author = '', account = '', ...more] = words.split(/[\s　]+/);
  // 原创 小满 青禾公益: WeChat prints the author of an original article before its account.
  if (words !== plain && account !== '' && more.length === 0) return { author, source: account };
  if (words === '') return { author: null, source: null };
  const person = inOffice(words);
  if (person) return { author: person, source: null };
  return bodyAndReporters(words) ?? oneOf(words);
}

/** 市总工会办公室编: a bulletin prints who made it. */
const COMPILES =
  /(?<=^[\u4e00-\u9fff]{2,24}[室会會局部办辦社院校心馆館委])[\s　]{0,4}(?:主?编印?|編印?|编制|編製|印发|印發|印制)$/;

/** 星河家园 星河家园: WeChat prints an account twice if it is its own author. */
const once = (words: string): string => words.replace(/^(\S{2,20})[\s　]+\1$/, '$1');

function bodyAndReporters(words: string): Bare | null {
  const [, body = '', people = ''] = BODY_AND_REPORTERS.exec(words) ?? [];
  return isBody(body) || /[新要快]闻$/.test(body) ? { author: names(people), source: body } : null;
}

function oneOf(words: string): Bare {
  const [first = '', second = '', ...more] = words.split(/[\s　]+/);
  const isBoth = more.length === 0 && second !== '' && isFullName(first) && !isFullName(second);
  if (isBoth && !isReporterLine(words, spacedRoles(words)))
    return { author: first, source: second };
  if (more.length === 0 && isAccount(first, second)) return { author: null, source: second };
  if (more.length === 0 && isPenNameAnd(first, second)) return { author: first, source: second };
  const isSomebody =
    isReporterLine(words, spacedRoles(words)) || (PEN_NAME.test(words) && !isBody(words));
  return isSomebody ? { author: names(words), source: null } : { author: null, source: words };
}

/** 阿朗 星光乡村教师计划: WeChat prints a pen name before the account. */
const isPenNameAnd = (first: string, account: string): boolean =>
  PEN_NAME.test(first) &&
  !isBody(first) &&
  !isFurnitureWord(first) &&
  account.length >= SHORTEST_ACCOUNT &&
  !/\d/.test(account);

/** 健康澧源 澧源县人民医院: WeChat prints the series of an article before its account. */
const isAccount = (series: string, account: string): boolean =>
  isBody(account) && !isBody(series) && !isFullName(series);

/** 东湖日报 记者 卫东篱 实习生 桑榆 */
const BODY_AND_REPORTERS =
  /^(?!本[报報刊社台网網院校馆館局县縣市区區]|特约|特約|[首见見实實])([\u4e00-\u9fff·]{2,16}?)[\s　]*((?:(?:本报|特约|首席|全媒体|见习|实习)?(?:记者|記者|通讯员|通訊員)|实习生)[\s　：:]?.{2,40})$/;

/** A number alone is the page's view count. */
const HITS = /(?:^|[\s　])(?:\d{1,8}|星期[一二三四五六日天])(?=[\s　]|$)/g;
/** Accounts of organizations have longer names than people. */
const SHORTEST_ACCOUNT = 5;
const PEN_NAME = /^[\u4e00-\u9fff]{2,3}$/;

/** 2025年3月4日 星期二 晴: the heading of a diary entry. */
const WEATHER = /[\s　](?:晴|阴|多云|[小中大暴阵]?雨|[小中大]?雪|雾|大风)(?:[\s　转]|$)/;

/** 澧阳乡村振兴 2025-12-26: words without a label next to a date are the source. */
export function byDate(text: string): Byline | null {
  const date = dateIn(text);
  if (!date || WEATHER.test(text)) return null;
  const after = clean(text.slice(date.end))
    .split(' ')
    .filter((word) => !PUBLISHED_FROM.test(word) && !isFurnitureWord(word))
    .join(' ');
  const rest = clean(withoutLabel(text.slice(0, date.start)) + ' ' + after).replace(PAGE, '');
  if (rest.length > 24 || /[，,“”]/.test(rest)) return null;
  if (AT_MEETING.test(rest)) return { author: null, source: null, publishedOn: date.iso };
  return { ...bareOf(rest), publishedOn: date.iso };
}

/** 2019年3月2日在县第十六届人民代表大会第四次会议上: where a report was given is no source. */
const AT_MEETING = /^(?:于|於)?在.{2,40}[会會議议]上$/;

/** 发布于 2025-12-30, 归档时间：2023-06-15: the words right before the day say what happened on it, and are no source. */
const withoutLabel = (before: string): string => {
  const last = before
    .trim()
    .split(/[\s　|｜]+/)
    .at(-1)!;
  const isLabel = FIELD_OF.get(last) === 'date' || /^[\u4e00-\u9fff]{2,6}[：:]$/.test(last);
  return isLabel ? before.slice(0, before.lastIndexOf(last)) : before;
};

const LONGEST_NAMES = 40;

/** 张嗥/文 消防大队/图: who took the pictures. */
const PICTURES_BY = /[／/]文[\s　]+[\u4e00-\u9fff]{2,16}[／/][图圖]$/;

/** 记者 张三 通讯员 李四; □ 张三; （青石新闻 记者 张三） */
export function byReporter(text: string): Byline | null {
  const bare = text
    .replace(/^[□■○●◇◆◎※*\s]+/, '')
    .replace(PICTURES_BY, '')
    .replace(/^[（(]([^（()）]{2,40})[）)]$/, '$1');
  const named = spacedRoles(bare);
  const both = named.length > LONGEST_NAMES ? null : bodyAndReporters(bare);
  if (both && (bare !== text || both.author!.split('、').every(isFullName)))
    return { ...both, publishedOn: null };
  const isMarked = bare !== text && !/^[（(]/.test(text);
  const [body, people] = (isMarked && bodyAndPerson(bare)) || [];
  if (body && people) return { author: people, source: body, publishedOn: null };
  if (!isReporterLine(bare, named) && !(isMarked && NAMES.test(named))) return null;
  if (named.length > LONGEST_NAMES || /[，,“”]/.test(named)) return null;
  return { author: names(named), source: null, publishedOn: null };
}

/** 图/文 翟晓燕: the author also took the pictures. */
export function byBoth(text: string): Byline | null {
  const words = WORDS_AND_PICTURES_BY.exec(text)?.[1]?.split(/[\s　、]+/);
  if (!words) return null;
  // 图/文 翟晓燕 宣传科: a body is one of the words.
  const [bodies, people] = [
    words.filter((word) => isBody(word)),
    words.filter((word) => !isBody(word)),
  ];
  const isTold = people.length > 0 && people.every(isFullName) && bodies.length <= 1;
  return isTold
    ? { author: people.join('、'), source: bodies[0] ?? null, publishedOn: null }
    : null;
}

const WORDS_AND_PICTURES_BY =
  /^[（(]?(?:[图圖][／/]?文|文[／/]?[图圖])[\s　]+([\u4e00-\u9fff]{2,12}(?:[\s　、]+[\u4e00-\u9fff]{2,12}){0,3})[）)]?$/;

/** 財團法人曉嵐基金會　編: the body that made the report, alone on a line. */
export function byCompiler(text: string): Byline | null {
  const body = text.replace(COMPILES, '');
  return body !== text && isBody(body) ? { author: null, source: body, publishedOn: null } : null;
}

/** 石佳/中国青年报, 新华社: the paper that printed a text, with its reporter or alone. */
export function byOutlet(text: string): Byline | null {
  const [, people, outlet = ''] = OF_OUTLET.exec(text) ?? [];
  if (outlet === '' || (people && !people.split(/[\s　、]+/).every(isFullName))) return null;
  return { author: people ? names(people) : null, source: outlet, publishedOn: null };
}
const OF_OUTLET =
  /^(?:([\u4e00-\u9fff]{2,4}(?:[\s　、]+[\u4e00-\u9fff]{2,4}){0,3})\s?[／/]\s?)?((?:[\u4e00-\u9fff]{2,8}(?:日报|晚报|早报|晨报|时报|青年报|法治报|工人报|周刊|通讯社|新闻网|融媒体中心|客户端)|新华社|中新社|中新网|新华网|人民网|央视网|光明网))$/;

/** 叶晴雯/文: the label follows the name. */
export function byWriter(text: string): Byline | null {
  const people = WRITTEN_BY.exec(text)?.[1];
  return people?.split(/[\s　、]+/).every(isFullName)
    ? { author: names(people), source: null, publishedOn: null }
    : null;
}
const WRITTEN_BY =
  /^[（(]?([\u4e00-\u9fff]{2,4}(?:[\s　、]+[\u4e00-\u9fff]{2,4}){0,3})[\s　]?(?:[／/｜|][\s　]?(?:撰?文|文字)|文\s?[／/、·]\s?[图圖]|[图圖]\s?[／/、·]\s?文|[摄攝]影[报報][道导導])[）)]?$/;
