import { isDateLine } from './date';
import { MONTH_LINE } from './head.zh';
import type { Line } from './line';
import { rapporteurIn } from './rapporteur';
import { inBothScripts } from './traditional.zh';
import { isUnitLine } from './unit-line.zh';
import { CREDIT_ROLES } from './words.zh';

const HAN = '一二三四五六七八九十';
const FORMAL = '壹贰叁肆伍陆柒捌玖拾貳參陸';
/** What a decimal number counts instead: 3.4万人次 is no heading. */
const UNIT = '万亿萬億元吨噸亩畝公平立米倍个個次项項名人户戶年月日天度成座处處條条件％%';

/** A space alone after the number, before words that are no sentence. 陆　明远 is somebody: 陆 is a surname as well. */
const named = (least: number) => `[\\s　]+(?=[\\u4e00-\\u9fff][^，。；：、\\s]{${least - 1},18}$)`;

/** How a heading is numbered, from the widest to the narrowest (GB/T 9704-2012 §7.3.3; GB/T 1.1 for decimals). */
const NUMBERINGS: readonly RegExp[] = [
  // 第一部分 第一章 Part 2: Chapter IV
  /^第[一二三四五六七八九十\d]{1,3}(?:部分|[部章篇编編])[\s　:：、]*|^(?:Part|PART|Chapter|CHAPTER) (?:\d{1,2}|[IVX]{1,4}|One|Two|Three|Four|Five|Six)(?=[:.]? |[:.]?$)/,
  // 第一节
  /^第[一二三四五六七八九十\d]{1,3}[节節][\s　:：、]*/,
  // 壹、 壹　會務概況
  new RegExp(`^[${FORMAL}]{1,3}(?:\\s?[、．.]|${named(3)})`),
  // 一、 十二、 一　董事會議
  new RegExp(`^[${HAN}]{1,3}(?:\\s?[、．.]|${named(2)})`),
  // （一） (一)
  new RegExp(`^[（(]\\s?[${HAN}]{1,3}\\s?[）)][、.．]?`),
  // 1. 1、 １． and 1 before words that it does not count
  new RegExp(
    `^(?:[\\d０-９]{1,2}\\s?(?:[．、]|\\.(?!\\d))|[⒈-⒛]|\\d{1,2}[\\s　]+(?![${UNIT}])[\\u4e00-\\u9fff][^，。；：、]{1,18}$)`,
  ),
  // 1.1
  new RegExp(
    `^\\d{1,2}-\\d{1,2}[\\s　]+(?![月年万亿萬億元人次个個%％])(?=[\\u4e00-\\u9fff][^，。；：、]{1,18}$)|^\\d{1,2}[.．]\\d{1,2}(?![\\d.．${UNIT}]|\\s[万亿萬億])[、]?\\s*(?=[\\u4e00-\\u9fffA-Z“《])`,
  ),
  // 1.1.1
  /^\d{1,2}[.．]\d{1,2}[.．]\d{1,2}[.．、]?(?!\d)\s*/,
  // （1） (1) 1）
  /^[（(]?[\d０-９]{1,2}[）)]/,
  // ①
  /^[①-⑳]/,
];

/** The widest numbering whose lines may be items of a list: 1. */
export const FIRST_ARABIC = 5;
/** The numbering of the main parts: 一、 */
export const MAIN = 3;
/** （一） */
export const SECOND = 4;

const MAX_HEADING = 40;
const MAX_RUN_IN = 32;
/** A colon ends a lead of so many characters, where so many follow; else it belongs to the heading. */
const [MAX_BEFORE_COLON, SHORTEST_REST] = [24, 12];
const ENDS_SENTENCE = /[。！？!?；;…]$/;
const ENDS_CLAUSE = /[，,、]$/;

/** A heading of a text, before its level is settled. */
export interface Heading {
  text: string;
  /** Index into the numberings, 0 the widest; null for a heading without number. */
  numbering: number | null;
  /** Level of a real heading in a formatted document. */
  level: number | null;
  /** The heading begins a paragraph, whose line it shares. */
  runIn: boolean;
}

/** The numbering that a line begins with, or null. */
export function numberingOf(text: string): number | null {
  const index = NUMBERINGS.findIndex((numbering) => numbering.test(text));
  return index === -1 ? null : index;
}

/** The heading that a line is or begins with, or null for a plain paragraph. */
export function headingOf(line: Line): Heading | null {
  if (line.look.kind || (isTicked(line.text) && !line.look.heading)) return null;
  if (isUnitLine(line.text) || isSignedOff(line.text)) return null;
  if (line.look.heading) return whole(line, numberingOf(line.text), line.look.heading);
  const numbering = numberingOf(line.text);
  if (numbering !== null) return numbered(line, numbering);
  if (line.look.boldLead)
    return LABEL_LEAD.test(line.look.boldLead) ? null : runIn(line.look.boldLead, null);
  if (line.look.framed && !line.look.strong) return null;
  const led = bracketed(line);
  if (led) return led;
  return isShort(line.text) || isStrongHeading(line) ? whole(line, null, null) : null;
}

/** 资料来源：, 注：, Note: set bold, it says what follows and names no part. */
const LABEL_LEAD =
  /^(?:(?:资料|資料|数据|數據|图片|圖片|稿件|信息)?[来來]源|注[释釋]?|註[釋]?|备注|備註|[说說]明|附件?|[联聯]系(?:人|方式|电话)|[电電][话話]|地址|notes?|sources?|contact)$/i;

/** 主席　譚國棟: who signs a part of a report, such as a preface. */
const isSignedOff = (text: string): boolean =>
  SIGNED_OFF.test(text) && rapporteurIn(text.replace(/[：:]/, ' ')) !== null;
const SIGNED_OFF =
  /^[\u4e00-\u9fff]{0,14}(?:主席|主任|书记|書記|[校院局会會镇鎮县縣市区區部处處所馆館站社行董]长|[校院局会會镇鎮县縣市区區部处處所馆館站社行]長|[董理]事[长長]|(?:总|總)?[经經]理|总裁|總裁|總幹事|总干事|秘书长|秘書長)(?:[\s　]+|[：:])\S/;

/** ☑ 已完成验收: a box that can be ticked is an item of a list. */
const isTicked = (text: string) => /^[☐☑☒□✓✔✗✘]/.test(text);

const whole = (line: Line, numbering: number | null, level: number | null): Heading => {
  return { text: line.text, numbering, level, runIn: false };
};

const runIn = (text: string, numbering: number | null): Heading => {
  return { text, numbering, level: null, runIn: true };
};

/** `一、主要成效`, `1.茶叶提质扩面。` alone, or `（一）抓实整改。全年…` as the lead of a paragraph. */
function numbered(line: Line, numbering: number): Heading | null {
  const { text } = line;
  if (isEnglishSentence(text) || isRowOfItems(text)) return null;
  const sentence = text.search(/[。！？!?]/);
  // 1.“一件事”改革：指…: a term and its meaning.
  if (/[：:]\s?(?:是)?指/.test(text)) return null;
  const isOneSentence = sentence === -1 || sentence === text.length - 1;
  if (isOneSentence) {
    const led = beforeColon(text, numbering);
    if (led) return led;
    const longest = /[\u4e00-\u9fff]/.test(text) ? MAX_HEADING : LONGEST_ENGLISH;
    const isHeading = text.length <= longest && !/[；;]/.test(text) && !isCounting(text);
    return isHeading ? whole(line, numbering, null) : null;
  }
  const lead = text.slice(0, sentence);
  const isLead = lead.length <= MAX_RUN_IN && !/[：:；;]/.test(lead) && text[sentence] === '。';
  return isLead && !isCounting(lead) ? runIn(lead, numbering) : beforeColon(text, numbering);
}

/** 1.力量薄弱。2.责任不落实。: several items on one line. */
const isRowOfItems = (text: string): boolean => {
  const [, first, second] =
    /^[（(]?(\d{1,2})[.．、)）].{1,80}?[。；;][\s　]?[（(]?(\d{1,2})[.．、)）]/.exec(text) ?? [];
  return Number(second) === Number(first) + 1;
};

/** 1.1 We closed 5,987 cases. */
const isEnglishSentence = (text: string): boolean =>
  /[a-z][)"”’]?\.$/.test(text) && !/[\u4e00-\u9fff]/.test(text) && text.split(' ').length > 3;

/** `（二）完善捐赠监管：为规范捐赠收支，拟订草案2件。` — a lead that ends in a colon, before a sentence. */
function beforeColon(text: string, numbering: number): Heading | null {
  const colon = text.search(/[：:]/);
  if (colon === -1 || colon > MAX_BEFORE_COLON || numbering > FIRST_ARABIC) return null;
  const [lead, rest] = [text.slice(0, colon), text.slice(colon + 1)];
  const isLead = !/[，,；;。]/.test(lead) && /[\u4e00-\u9fff]{2}/.test(lead);
  return isLead && /[，,].*[。；;]$/.test(rest) && rest.length >= SHORTEST_REST
    ? runIn(lead, numbering)
    : null;
}

/** 一、常設展：展出典藏品126件。 beside 二、特展：辦理9檔，…: what its neighbour begins with a lead, it does as well. */
export function leadBeside(line: Line, neighbours: readonly (Line | undefined)[]): Heading | null {
  const numbering = line.look.kind || line.look.heading ? null : numberingOf(line.text);
  if (numbering === null || numbering > FIRST_ARABIC) return null;
  const [, lead, rest = ''] = LEAD.exec(line.text) ?? [];
  if (!lead || rest.length < SHORTEST_BESIDE) return null;
  const isLed = neighbours.some(
    (one) =>
      one && numberingOf(one.text) === numbering && beforeColon(one.text, numbering) !== null,
  );
  return isLed ? runIn(lead, numbering) : null;
}
const LEAD = new RegExp(`^([^，,；;。：:]{3,${MAX_BEFORE_COLON}})[：:](.+)$`);
/** Fewer characters after a colon are a value. */
const SHORTEST_BESIDE = 4;

/** A numbered line with several figures is an item of a list, not a heading. */
function isCounting(text: string): boolean {
  const figures =
    text.slice(2).match(/\d+(?:\.\d+)?[万亿]?(?:[元户人名个次亩%％吨家场件项])/g) ?? [];
  return (
    figures.length > 0 && (figures.length > 1 || /[，,]/.test(text) || ENDS_SENTENCE.test(text))
  );
}

/** 【供水保障】全年…: a lead in brackets; 【案例】凌晨三点的抢修 is a heading as a whole. */
function bracketed(line: Line): Heading | null {
  const match = /^[【〖\[]([^】〗\]]{2,20})[】〗\]](.*)$/.exec(line.text);
  if (!match || /[讯电按]$|[：:]/.test(match[1] ?? '')) return null;
  const isWhole = match[2] === '' || isShort(match[2]!);
  return isWhole ? whole(line, null, null) : runIn(match[0].slice(0, match[1]!.length + 2), null);
}

function isStrongHeading({ text, look }: Line): boolean {
  if (isAmount(text) || isSpeakerLine(text)) return false;
  return look.strong === true && text.length <= MAX_HEADING && !/[。；;]/.test(text.slice(0, -1));
}

/** ★ 97% —— 项目按期完成率: a figure set off from the text, not the name of a part. */
const isBulletedFigure = (text: string) => /^[★☆●◆■▲·•*-]\s*/.test(text) && /\d/.test(text);

/** 131, 12万元, £6.2m: an amount, however it is set. */
const isAmount = (text: string) =>
  !/[\u4e00-\u9fffA-Za-z]/.test(text) ||
  /^[约近超逾共]?[\d.,，]{1,16}[%％万亿]{0,2}[\u4e00-\u9fff]{0,3}$/.test(text) ||
  /^[£$€¥]?[\d.,]{1,16}\s?(?:m|bn|k|million|billion|thousand|per cent)?[+%]?$/i.test(text);

/** 经费：352万元: a value, not the name of a part. */
const isValue = (text: string) => isAmount(text) || /[：:].{0,12}\d/.test(text);

const ROLES = inBothScripts(CREDIT_ROLES).filter((role) => role.length > 1);
const SAYS_OR_CREDITS = new RegExp(
  `^[（(\\[【]?(?:(?:本报|本刊)?(?:记者|記者)|主持人|[问問答]|[QA]\\d?|${ROLES.join('|')})[：:]`,
);
/** 记者：明年最大的挑战是什么？ — a line of a conversation; 审核：周亮 names who worked on it. */
const isSpeakerLine = (text: string) => SAYS_OR_CREDITS.test(text) || LABEL_ALONE.test(text);

const [LONGEST_ENGLISH, MOST_WORDS] = [70, 10];

/** By order of the Board: what stands above signatures. */
const CLOSING =
  /^(?:by order of (?:the )?|(?:signed )?(?:for and )?on behalf of (?:the )?|yours (?:sincerely|faithfully)|(?:approved|signed|authorised) (?:by|for|on behalf of) (?:the )?)/i;

/** 9 Quay Street, Penport PE1 2AB; Springfield, IL 62704: where somebody is found. */
const IS_ADDRESS =
  /\b\d{1,5}[A-Z]? [A-Z][\w’' ]{2,30}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Drive|Way|Place|Boulevard|Court|Quay|House)\b|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b|\b[A-Z]{2} \d{5}\b/;

/** Appendix A: Definitions, Case study: the Okafor family */
const ENGLISH_LABEL =
  /^(?:(?:Appendix|Annex|Part|Chapter|Section|Schedule|Theme|Goal|Priority|Objective|Aim|Strand|Pillar)\s(?:[A-Z]|\d{1,2}|[IVX]{1,4}|One|Two|Three|Four|Five|Six)|Appendix|Annex|Case study|Spotlight|In focus|Feature|Profile|Story)(?: \d{1,2})?:\s/i;

/** A line of English of some words that ends no sentence, and begins like a name; 3,412 people supported is a figure. */
const isShortEnglish = (text: string): boolean =>
  text.length <= LONGEST_ENGLISH &&
  text.split(/\s+/).length <= MOST_WORDS &&
  /^[A-Z0-9“"‘]/.test(text) &&
  !/^\d[\d,.]*\+? [a-z]/.test(text) &&
  /[A-Za-z]{2}/.test(text) &&
  !IS_ADDRESS.test(text) &&
  !isDateLine(text) &&
  !MONTH_LINE.test(text) &&
  !CLOSING.test(text) &&
  !/^[“"].*[.!?,…][”"]$/.test(text) &&
  !/[.,;:]$|[:]\s|@/.test(text.replace(ENGLISH_LABEL, ''));

/** 本期导读: what stands above a box, and names no part. */
const LABEL_ALONE = /^(?:本期)?(?:导读|導讀|导语|導語|看点|阅读提示|编者按)$/;

/** Short, and no sentence: what a heading without number looks like in plain text. */
function isShort(text: string): boolean {
  if (text.length < 2 || isBulletedFigure(text)) return false;
  if (!/[\u4e00-\u9fff]/.test(text)) return isShortEnglish(text);
  if (text.length > MAX_HEADING - 12) return false;
  if (isValue(text) || isSpeakerLine(text) || /^[—―─]|[：:][“「"]/.test(text)) return false;
  if (ENDS_SENTENCE.test(text) && !/[“"][^”"]*[！？!?][”"]$/.test(text)) {
    return /[！？!?]$/.test(text) && text.length <= 16 && !/[“”"]/.test(text);
  }
  return (
    !ENDS_CLAUSE.test(text) &&
    !/[：:]$/.test(text) &&
    !/[。]/.test(text) &&
    !/^[“"].*[”"]$/.test(text)
  );
}
