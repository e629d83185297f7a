import type { Line } from './line';

/** How a heading is numbered, from the widest to the narrowest (GB/T 9704-2012 §7.3.3). */
const NUMBERINGS: readonly RegExp[] = [
  // 一、 十二、 第一部分 第一章
  /^(?:[一二三四五六七八九十]{1,3}[、．]|第[一二三四五六七八九十\d]{1,3}[部分章节篇编][\s　:：、]*)/,
  // （一） (一)
  /^[（(][一二三四五六七八九十]{1,3}[）)][、.．]?/,
  // 1. 1、 １．
  /^(?:[\d０-９]{1,2}(?:[．、]|\.(?!\d))|[⒈-⒛])/,
  // （1） (1) 1） ①
  /^(?:[（(]?[\d０-９]{1,2}[）)]|[①-⑳])/,
];

const MAX_HEADING = 40;
const MAX_RUN_IN = 32;
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
  if (line.look.kind) return null;
  if (line.look.heading) return whole(line, numberingOf(line.text), line.look.heading);
  const numbering = numberingOf(line.text);
  if (numbering !== null) return numbered(line, numbering);
  if (line.look.boldLead) return runIn(line.look.boldLead, null);
  if (line.look.framed && !line.look.strong) return null;
  return isShort(line.text) || isStrongHeading(line) ? whole(line, null, null) : bracketed(line);
}

const whole = (line: Line, numbering: number | null, level: number | null): Heading => {
  return { text: line.text, numbering, level, runIn: false };
};

const runIn = (text: string, numbering: number | null): Heading => {
  return { text, numbering, level: null, runIn: true };
};

/** `一、主要成效`, `1.茶叶提质扩面。` alone, or `（一）抓实整改。全年…` as the lead of a paragraph. */
function numbered(line: Line, numbering: number): Heading | null {
  const { text } = line;
  const sentence = text.search(/[。！？!?]/);
  const isOneSentence = sentence === -1 || sentence === text.length - 1;
  if (isOneSentence) {
    const isHeading = text.length <= MAX_HEADING && !/[；;]/.test(text) && !isCounting(text);
    return isHeading ? whole(line, numbering, null) : null;
  }
  const lead = text.slice(0, sentence);
  const isLead = lead.length <= MAX_RUN_IN && !/[：:；;]/.test(lead) && text[sentence] === '。';
  return isLead && !isCounting(lead) ? runIn(lead, numbering) : null;
}

/** A numbered line with several figures is an item of a list, not a heading. */
function isCounting(text: string): boolean {
  const figures =
    text.slice(2).match(/\d+(?:\.\d+)?[万亿]?(?:[元户人名个次亩%％吨家场件项])/g) ?? [];
  return (
    figures.length > 0 && (figures.length > 1 || /[，,]/.test(text) || ENDS_SENTENCE.test(text))
  );
}

/** 【供水保障】全年…: a lead in brackets. */
function bracketed(line: Line): Heading | null {
  const match = /^[【〖\[]([^】〗\]]{2,20})[】〗\]](.*)$/.exec(line.text);
  if (!match || /[讯电按]$/.test(match[1] ?? '')) return null;
  return match[2] ? runIn(match[0].slice(0, match[1]!.length + 2), null) : whole(line, null, null);
}

function isStrongHeading({ text, look }: Line): boolean {
  return look.strong === true && text.length <= MAX_HEADING && !/[。；;]/.test(text.slice(0, -1));
}

/** ★ 97% —— 项目按期完成率: a figure set off from the text, not the name of a part. */
const isBulletedFigure = (text: string) => /^[★☆●◆■▲·•*-]\s*/.test(text) && /\d/.test(text);

/** Short, and no sentence: what a heading without number looks like in plain text. */
function isShort(text: string): boolean {
  if (text.length < 2 || text.length > MAX_HEADING - 12 || isBulletedFigure(text)) return false;
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

/**
 * The level of each heading, 1 to 3. Real levels are kept as they follow each other; printed numberings
 * nest in their own order, below headings without number where both are used.
 */
export function levelsOf(headings: readonly Heading[]): (1 | 2 | 3)[] {
  const ranks = headings.map(rankOf);
  const hasReal = headings.some(({ level }) => level !== null);
  const counted = hasReal ? ranks.filter((_, at) => headings[at]!.level !== null) : ranks;
  const used = [...new Set(counted)].sort((a, b) => a - b);
  return ranks.map((rank) => {
    const at = used.indexOf(rank);
    const depth = at === -1 ? used.length : at + 1;
    return Math.min(3, Math.max(1, depth)) as 1 | 2 | 3;
  });
}

/** A real level, or how far down a numbering stands; 0 for a heading without number. */
function rankOf({ numbering, level }: Heading): number {
  if (level !== null) return level;
  return numbering === null ? 0 : numbering + 1;
}
