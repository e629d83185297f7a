import { inSimplified } from '../quantity/script.zh';
import { isDateLine } from './date';
import { MONTH_LINE } from './head.zh';
import { WORDS } from './label/noun.zh';
import { ROLE_END } from './names/frame';
import { SURNAME_SET } from './names/given';
import { inBothScripts } from './traditional.zh';
import { CREDIT_ROLES } from './words.zh';

export const ENDS_SENTENCE = /[。！？!?；;…]$/;
const ENDS_CLAUSE = /[，,、]$/;
/** The most characters of a heading without a number. */
const LONGEST_PLAIN = 28;

/** ★ 97% —— 项目按期完成率: a highlighted figure, not a heading. */
const isBulletedFigure = (text: string) =>
  /^[★☆●◆■▲·•*-]\s*/.test(text) && /\d/.test(text.replace(YEAR_AT_END, ''));
/** ★ 数说2025 */
const YEAR_AT_END = /(?<=[\u4e00-\u9fff]{2})(?:19|20)\d\d年?$/;

/** 131, 12万元, £6.2m: an amount, in any notation. */
export const isAmount = (text: string) =>
  !/[\u4e00-\u9fffA-Za-z]/.test(text) ||
  /^[约近超逾共]?[\d.,，]{1,16}[%％万亿]{0,2}[\u4e00-\u9fff]{0,3}$/.test(text) ||
  /^[£$€¥]?[\d.,]{1,16}\s?(?:m|bn|k|million|billion|thousand|per cent)?[+%]?$/i.test(text);

/** 合計 167校, 总计: the last row of a table. */
const IS_TOTAL =
  /^(?:合[计計]|[总總][计計]|小[计計]|共[计計])[\s　：:]*(?:[\d.,，\s　]{1,40}[万亿萬億]?[\u4e00-\u9fff％%]{0,3})?$/;

/** 经费：352万元: a value, not a heading. */
const isValue = (text: string) =>
  isAmount(text) ||
  ROW_OF_TABLE.test(text) ||
  IS_TOTAL.test(text) ||
  (/[：:].{0,12}\d/.test(text) && !NUMBERED_LABEL.test(text));

/** 维修 38.8: a row of a table, with only a space between its cells. */
export const ROW_OF_TABLE =
  /^[\u4e00-\u9fff]{2,10}[\s　]{1,8}(?!(?:19|20)\d\d$)[\d.,，]{1,16}[%％万亿元]{0,2}$/;

/** 镜头一：一分钟大于60秒: a label with a number, before a name. */
const NUMBERED_LABEL = /^[\u4e00-\u9fff]{2}[之]?[一二三四五六七八九十][：:](?=[\u4e00-\u9fff]{2})/;

const ROLES = inBothScripts(CREDIT_ROLES).filter((role) => role.length > 1);
const SAYS_OR_CREDITS = new RegExp(
  `^[（(\\[【]?(?:(?:本报|本刊)?(?:记者|記者)|主持人|[问問答]|[QA]\\d?|${ROLES.join('|')})[：:]`,
);
/** 记者：明年最大的挑战是什么？ — a line of an interview. 审核：周亮 is a credit. */
export const isSpeakerLine = (text: string) =>
  SAYS_OR_CREDITS.test(text) ||
  isTurn(text) ||
  LABEL_ALONE.test(inSimplified(text)) ||
  IS_REPORTER.test(text);

/** 志愿者：可以啊！ 丁科源：遇到了哪些挑战？ Not 问题：钱从哪里来？ */
function isTurn(text: string): boolean {
  const label = TURN.exec(inSimplified(text))?.[1] ?? '';
  if (label === '' || ROLE_END.test(label)) return label !== '';
  const [first = '', ...given] = [...WORDS.segment(label)].map(({ segment }) => segment);
  return label.length <= FULL_NAME && given.length > 0 && SURNAME_SET.has(first);
}
const FULL_NAME = 3;
const TURN = /^([\u4e00-\u9fff]{2,10})[：:].{0,28}[。！!？?]$/;

/** 本报记者 汪秋萍: who wrote the part above or below. */
const IS_REPORTER =
  /^[□■]?\s?(?:本[报報刊网網台]|特约|特約|见习|見習|全媒体|首席|实习){0,3}(?:记者|記者|通讯员|通訊員)[\s　]+[\u4e00-\u9fff·]{2,4}(?:[\s　、]+[\u4e00-\u9fff·]{2,4}){0,3}$/;

/** 志愿者聂赟全接受采访: what a picture shows, where the picture is lost. */
const OF_PICTURE = /(?:接受[\u4e00-\u9fff]{0,6}(?:采访|採訪|专访|專訪)|合影(?:留念)?|留影)$/;

/** The most characters and words of an English heading. */
export const LONGEST_ENGLISH = 70;
const MOST_WORDS = 10;

/** By order of the Board: words above signatures. */
const CLOSING =
  /^(?:by order of (?:the )?|(?:signed )?(?:for and )?on behalf of (?:the )?|yours (?:sincerely|faithfully)|(?:approved|signed|authorised) (?:by|for|on behalf of) (?:the )?)/i;

/** 9 Quay Street, Penport PE1 2AB; Springfield, IL 62704: a postal address. */
const IS_ADDRESS =
  /\b\d{1,5}[A-Z]? [A-Z][\w’' ]{2,30}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Drive|Way|Place|Boulevard|Court|Quay|House)\b|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b|\b[A-Z]{2} \d{5}\b/;

/** Appendix A: Definitions, Case study: the Okafor family */
const ENGLISH_LABEL =
  /^(?:(?:Appendix|Annex|Part|Chapter|Section|Schedule|Theme|Goal|Priority|Objective|Aim|Strand|Pillar)\s(?:[A-Z]|\d{1,2}|[IVX]{1,4}|One|Two|Three|Four|Five|Six)|Appendix|Annex|Case study|Spotlight|In focus|Feature|Profile|Story)(?: \d{1,2})?:\s/i;

/**
 * Whether an English line has few words, does not end a sentence, and begins like a name. 3,412 people supported is a
 * figure.
 */
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
  !OF_AMOUNTS.test(text) &&
  !/^[“"].*[.!?,…][”"]$/.test(text) &&
  !/[.,;:]$|[:]\s|@/.test(text.replace(ENGLISH_LABEL, ''));

/** Revenue (in millions): the head of a column of amounts. */
const OF_AMOUNTS =
  /\((?:in )?(?:[A-Z$£€]{0,4} ?)?(?:thousands?|millions?|billions?|000s?)\b[^()]{0,20}\)$/i;

/** 本期导读: a label above a box, not a heading. */
const LABEL_ALONE = /^(?:本期)?(?:导读|导语|看点|阅读提示|编者按)$/;

/** • 健康: an item of a list. ● and ◆ often mark headings. */
const isListItem = (text: string): boolean => /^[•▪‣]\s/.test(text) || isBulletedFigure(text);

/** Whether a short line is a value, a line of an interview, a caption or a signature. */
const isOther = (text: string): boolean =>
  OF_PICTURE.test(text) ||
  MONTH_LINE.test(text) ||
  isValue(text) ||
  isSpeakerLine(text) ||
  /^[—―─]|[：:][“「"]/.test(text);

/** Whether a text is short and not a sentence. Headings without a number look like this in plain text. */
export function isShort(text: string): boolean {
  if (text.length < 2 || isListItem(text)) return false;
  if (!/[\u4e00-\u9fff]/.test(text)) return isShortEnglish(text);
  if (text.length > LONGEST_PLAIN) return false;
  if (isOther(text)) return false;
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
