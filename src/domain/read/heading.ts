import { inSimplified } from '../quantity/script.zh';
import { isFurnitureWord } from './furniture-words';
import type { Line } from './line';
import { FIRST_ARABIC, numberingOf } from './numbering';
import { rapporteurIn } from './rapporteur';
import { ENDS_SENTENCE, isAmount, isShort, isSpeakerLine, LONGEST_ENGLISH } from './short-line';
import { isUnitLine } from './unit-line.zh';

const MAX_HEADING = 40;
const MAX_RUN_IN = 32;
/**
 * The longest run-in heading before a colon, and the shortest text after it, in characters. Otherwise the colon is
 * part of the heading.
 */
const [MAX_BEFORE_COLON, SHORTEST_REST] = [24, 12];

/** A heading as it was found, before its level is known. */
export interface Heading {
  text: string;
  /** Index into the numberings, 0 is the widest. Null for a heading without a number. */
  numbering: number | null;
  /** The level of a heading that a formatted document marks as one. */
  level: number | null;
  /** Whether the heading is the beginning of a paragraph, on the same line. */
  runIn: boolean;
}

/** Returns the heading that a line is or begins with, or null for a plain paragraph. */
export function headingOf(line: Line): Heading | null {
  if (isNever(line)) return null;
  if (line.look.heading) return whole(line, numberingOf(line.text), line.look.heading);
  if (line.look.lone) return whole(line, null, null);
  const numbering = numberingOf(line.text);
  if (numbering !== null) return numbered(line, numbering);
  if (line.look.boldLead)
    return isNoPart(line.look.boldLead) ? null : runIn(line.look.boldLead, null);
  if (line.look.framed && !line.look.strong) return null;
  const led = bracketed(line);
  if (led) return led;
  return isShort(line.text) || isStrongHeading(line) ? whole(line, null, null) : null;
}

/** Whether a line is no heading, even if the document formats it as one. */
const isNever = ({ text, look }: Line): boolean =>
  look.kind !== undefined ||
  (isTicked(text) && !look.heading) ||
  [isUnitLine, isSignedOff, isRemark].some((isOther) => isOther(text));

/** 资料来源：, 注：, Note: in bold, such a label introduces its own line. It is not a heading. */
const LABEL_LEAD =
  /^(?:(?:资料|資料|数据|數據|图片|圖片|稿件|信息)?[来來]源|注[释釋]?|註[釋]?|备注|備註|[说說]明|附件?|[联聯]系(?:人|方式|电话)|[电電][话話]|地址|notes?|sources?|contact)$/i;

/** 附录：指标索引, 附录A 术语 */
const APPENDIX =
  /^附[录錄][\s　]?[一二三四五六七八九十\dA-Z]{0,2}[：:\s　]{1,2}[^，。；：:]{2,24}$/;

const isNoPart = (lead: string): boolean => LABEL_LEAD.test(lead) || COUNTED_LEAD.test(lead);

/** 一是走访慰问全覆盖。 in bold: a point of the paragraph, not a part of the report. */
const COUNTED_LEAD = /^[一二三四五六七八九十]{1,2}(?:是|要|来)/;

/** 主席　譚國棟: the person who signs a part of a report, such as a preface. */
const isSignedOff = (text: string): boolean =>
  SIGNED_OFF.test(text) && rapporteurIn(text.replace(/[：:]/, ' ')) !== null;
const SIGNED_OFF =
  /^[\u4e00-\u9fff]{0,14}(?:主席|主任|书记|書記|[校院局会會镇鎮县縣市区區部处處所馆館站社行董]长|[校院局会會镇鎮县縣市区區部处處所馆館站社行]長|[董理]事[长長]|(?:总|總)?[经經]理|总裁|總裁|總幹事|总干事|秘书长|秘書長)(?:[\s　]+|[：:])\S/;

/** （综合整理自澎湃新闻）: a remark in brackets. （一） is a number. */
const isRemark = (text: string): boolean =>
  /^[（(][^（()）]{4,80}[）)]$/.test(text) && numberingOf(text) === null;

/** ☑ 已完成验收: a line with a box to tick is an item of a list. */
const isTicked = (text: string) => /^[☐☑☒□✓✔✗✘]/.test(text);

const whole = (line: Line, numbering: number | null, level: number | null): Heading => {
  return { text: line.text, numbering, level, runIn: false };
};

const runIn = (text: string, numbering: number | null): Heading => {
  return { text, numbering, level: null, runIn: true };
};

/** `一、主要成效`, `1.茶叶提质扩面。` alone on a line, or `（一）抓实整改。全年…` at the beginning of a paragraph. */
function numbered(line: Line, numbering: number): Heading | null {
  const { text } = line;
  if (isEnglishSentence(text) || isRowOfItems(text)) return null;
  // 1.“一件事”改革：指…: this line explains a term.
  if (/[：:]\s?(?:是)?指/.test(text)) return null;
  const sentence = text.search(/[。！？!?]/);
  const isOneSentence = sentence === -1 || sentence === text.length - 1;
  const led = isOneSentence ? null : beforeStop(text, sentence, numbering);
  const lead = beforeGap(text, numbering) ?? led ?? beforeColon(text, numbering);
  if (lead || !isOneSentence) return lead;
  const longest = /[\u4e00-\u9fff]/.test(text) ? MAX_HEADING : LONGEST_ENGLISH;
  const isHeading = text.length <= longest && !/[；;]/.test(text) && !isCounting(text);
  return isHeading ? whole(line, numbering, null) : null;
}

/** （一）抓实整改。全年… */
function beforeStop(text: string, at: number, numbering: number): Heading | null {
  const lead = text.slice(0, at);
  const isLead = lead.length <= MAX_RUN_IN && !/[：:；;]/.test(lead) && text[at] === '。';
  return isLead && !isCounting(lead) ? runIn(lead, numbering) : null;
}

/** 一、2014年工作总结　　2014年，是…: a wide gap is between the heading and its text. */
function beforeGap(text: string, numbering: number): Heading | null {
  const [, lead = '', rest = ''] = GAP.exec(text) ?? [];
  const isLead = /[，,].*[。；]/.test(rest) && !/[，,；;。：:]/.test(lead);
  return isLead ? runIn(lead, numbering) : null;
}
const GAP = new RegExp(`^(\\S{3,${MAX_RUN_IN}}?)(?: {2,}|　{1,4})(\\S.{${SHORTEST_REST},})$`);

/** 1.力量薄弱。2.责任不落实。: several items on one line. */
const isRowOfItems = (text: string): boolean => {
  const [, first, second] =
    /^[（(]?(\d{1,2})[.．、)）].{1,80}?[。；;][\s　]?[（(]?(\d{1,2})[.．、)）]/.exec(text) ?? [];
  return Number(second) === Number(first) + 1 || HAN_ITEMS.test(text);
};

/** （一）专业人才不足。（二）景区淡旺季明显。 */
const HAN_ITEMS = /^[（(]一[）)][^（()）]{2,80}[。；;][\s　]?[（(]二[）)]/;

/** 1.1 We closed 5,987 cases. */
const isEnglishSentence = (text: string): boolean =>
  /[a-z][)"”’]?\.$/.test(text) && !/[\u4e00-\u9fff]/.test(text) && text.split(' ').length > 3;

/** `（二）完善捐赠监管：为规范捐赠收支，拟订草案2件。` — a heading that ends in a colon, before a sentence. */
function beforeColon(text: string, numbering: number): Heading | null {
  const colon = text.search(/[：:]/);
  if (colon === -1 || colon > MAX_BEFORE_COLON || numbering > FIRST_ARABIC) return null;
  const [lead, rest] = [text.slice(0, colon), text.slice(colon + 1)];
  const isLead = !/[，,；;。]/.test(lead) && /[\u4e00-\u9fff]{2}/.test(lead);
  return isLead && /[，,].*[。；;]$/.test(rest) && rest.length >= SHORTEST_REST
    ? runIn(lead, numbering)
    : null;
}

/** 一、常設展：展出典藏品126件。 next to 二、特展：辦理9檔，…: if a neighbour begins with a run-in heading, this line does too. */
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
/** With fewer characters after the colon, these are a value. */
const SHORTEST_BESIDE = 4;

/** A numbered line with several figures is an item of a list, not a heading. */
function isCounting(text: string): boolean {
  const figures =
    inSimplified(text.slice(2)).match(
      /\d+(?:\.\d+)?[\s　]?[万亿]?[\s　]?(?:[元户人名个次亩%％吨家场件项处])/g,
    ) ?? [];
  return (
    figures.length > 0 && (figures.length > 1 || /[，,]/.test(text) || ENDS_SENTENCE.test(text))
  );
}

/** 【供水保障】全年…: the brackets hold a run-in heading. 【案例】凌晨三点的抢修: the whole line is a heading. */
function bracketed(line: Line): Heading | null {
  if (APPENDIX.test(line.text)) return whole(line, null, null);
  const match = /^[【〖\[]([^】〗\]]{2,20})[】〗\]](.*)$/.exec(line.text);
  if (
    !match ||
    /[讯訊电電按]$|[报報][导道導]$|[：:]/.test(match[1] ?? '') ||
    isFurnitureWord(match[1]!)
  )
    return null;
  const isWhole = match[2] === '' || isShort(match[2]!);
  return isWhole ? whole(line, null, null) : runIn(match[0].slice(0, match[1]!.length + 2), null);
}

function isStrongHeading({ text, look }: Line): boolean {
  if (isAmount(text) || isSpeakerLine(text)) return false;
  return look.strong === true && text.length <= MAX_HEADING && !/[。；;]/.test(text.slice(0, -1));
}
