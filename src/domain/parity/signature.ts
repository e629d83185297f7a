import type { Bead } from './bead';
import type { Language } from '../quantity';
import { inSimplified } from '../quantity/script.zh';
import { MONTHS } from './marks/months.en';
import type { Read } from './reading';
import { readingOf } from './romanization';

/** 院长 赵文博, 首席执行官 普里娅·奈尔: an office and a name on one line. */
const ONE_ZH = /^([\u4e00-\u9fff]{2,10})[ \u3000]+([\u4e00-\u9fff·•]{2,16})$/;
/** Leung Wai-lun, Chairman. */
const ONE_EN = /^([A-Z][^,.!?]{2,40}), ([A-Z][^.!?]{2,40})$/;
const OFFICE_ZH =
  /^[\u4e00-\u9fff]{0,9}(?:[长長]|主席|[经經]理|[总總]裁|主任|[总總][监監]|[总總][干幹]事|书记|書記|理事|董事|[执執]行官)$/;
const OFFICE_EN =
  /\b(?:President|Chair\w*|Director|Principal|Superintendent|Mayor|Governor|Chief|Head|Manager|Dean|Secretary|Officer|Executive|Chancellor|Vice-Chancellor|Rector|Trustee)\b/;
const NAME_EN =
  /^(?!Our |The |About |Plans )(?:(?:Dr|Prof|Professor|Sir|Dame|Mr|Ms|Mrs)\.? )?[A-Z][\p{L}’'-]*(?: [A-Z][\p{L}’'.-]*){1,3}$/u;

/**
 * Whether a bead is the end of a letter: an office and a name. They are on one line in one language and on two in the
 * other, or on two lines in the other order. Headings do not count.
 */
export function isSignature({ source, target }: Bead): boolean {
  // One signature has at most two lines on each side.
  const lengths = [source.length, target.length];
  if (!lengths.includes(2) || lengths.some((length) => length > 2)) return false;
  const [from, to] = [linesOf(source), linesOf(target)];
  const zh = from.length === 1 ? partsOf(from[0]!, ONE_ZH) : from;
  const en = to.length === 1 ? partsOf(to[0]!, ONE_EN) : to;
  // The English names an office. Whatever stands beside the Chinese name is the same office, even if it is not listed.
  return (
    zh.length === 2 && en.length === 2 && zh.every(isShortZh) && zh.some(isNameZh) && isSignedEn(en)
  );
}

/** A name or an office, and no sentence. */
const isShortZh = (line: string): boolean => /^[\u4e00-\u9fff·•]{2,16}$/.test(line);

const linesOf = (reads: readonly Read[]): string[] =>
  reads.map(({ passage }) => withoutDash(passage.text));
/** ——理事长 方晓琳 */
const withoutDash = (line: string): string => line.replace(/^[—–-]+ ?/, '');
const partsOf = (line: string, parts: RegExp): string[] => (parts.exec(line) ?? []).slice(1);

const isSignedZh = (lines: readonly string[]): boolean =>
  lines.some((line) => OFFICE_ZH.test(line)) && lines.some(isNameZh);

const isSignedEn = (lines: readonly string[]): boolean =>
  lines.some((line) => OFFICE_EN.test(line)) &&
  lines.some((line) => !OFFICE_EN.test(line) && NAME_EN.test(line));

/** 赵文博, 麥潔芳醫生, 普里娅·奈尔. */
function isNameZh(line: string): boolean {
  if (/[·•]/.test(line)) return true;
  const name = inSimplified(line).replace(/(?:先生|女士|博士|教授|医生|爵士)$/, '');
  return readingOf(name) !== null;
}

/** A line that is nothing but a date: 二○二四年六月, 7 March 2024. */
const DATE: Record<Language, RegExp> = {
  zh: /^(?:[二一][〇○零一二三四五六七八九]{3}|(?:19|20)\d\d)年[\d〇一二三四五六七八九十]{1,3}月(?:[\d一二三四五六七八九十]{1,3}日)?$/,
  en: new RegExp(`^(?:\\d{1,2} )?(?:${MONTHS.join('|')})(?: \\d{1,2},?)? (?:19|20)\\d\\d$`),
};

const SIGNED: Record<Language, (line: string) => boolean> = {
  zh: (line) => isSignedZh(partsOf(line, ONE_ZH)),
  en: (line) => isSignedEn(partsOf(line, ONE_EN)),
};

/** Returns how a line ends a letter: signed (on one line) or dated. Returns null for every other line. */
export function endingOf({ passage: { text }, language }: Read): 'signed' | 'dated' | null {
  if (DATE[language].test(text)) return 'dated';
  return SIGNED[language](withoutDash(text)) ? 'signed' : null;
}
