import { inSimplified } from '../../quantity/script.zh';
import { bylineIn } from '../byline';
import { DELIVERED, DOCUMENT_NUMBER, EDITORS_NOTE } from '../front-marks.zh';
import { AGENCY_LINE, COURTESY } from '../head.zh';
import type { Line } from '../line';
import { numberingOf } from '../numbering';
import { SALUTATION, TITLE_ENDINGS } from '../words.zh';
import { goesOnInEnglish } from './english';
import {
  BREAKS_OFF,
  DASHES,
  ENGLISH_TITLE,
  isAboveFront,
  isOfYear,
  isPart,
  isSentence,
  isSmaller,
  LONGEST,
  LONGEST_WITH_COMMA,
  YEAR,
} from './marks';
import { isWhole, isWholeTitle, tight } from './whole';

/**
 * Whether a line can be a title: not a sentence, without a number before it, not a greeting, not an editor's note.
 */
export function isTitle({ text: printed, look }: Line, next: Line | undefined): boolean {
  const text = withoutGap(printed);
  const isPlaced = !look.kind && !isOfText(text, next);
  if (!isPlaced || text.length > longestOf(text) || !/[\u4e00-\u9fffA-Za-z]/.test(text))
    return false;
  const plain = inSimplified(text);
  const others = [SALUTATION, EDITORS_NOTE, DELIVERED, AGENCY_LINE, COURTESY, DOCUMENT_NUMBER];
  if (numberingOf(text) !== null || others.some((other) => other.test(plain))) return false;
  if (look.heading === 1 || look.named === 'title') return true;
  if (isSentence(text) || (/[，,]/.test(text) && text.length > LONGEST_WITH_COMMA)) return false;
  return !BREAKS_OFF.test(text) || (next !== undefined && goesOn(text, next.text));
}

/** The title of an English article is a whole sentence, in more characters than a Chinese one. */
const longestOf = (text: string): number =>
  /[\u4e00-\u9fff]/.test(text) ? LONGEST : LONGEST_ENGLISH;
const LONGEST_ENGLISH = 110;

/** Whether a line begins a text that has no title: with its byline, or with a dialogue. */
const isOfText = (text: string, next: Line | undefined): boolean =>
  isLabelledDay(text) || isDialogue(text, next);

/** 2018-05-16 来源：公益时报 作者：于俊如: a text without a title may begin with its byline. */
function isLabelledDay(text: string): boolean {
  if (!/[：:]/.test(text)) return false;
  const said = bylineIn(text);
  return said?.publishedOn != null && (said.author !== null || said.source !== null);
}

/** “苑老师，山的那边是什么？”: a line of a dialogue. */
const SAID = /^[“「][^”」]*[。！？…][”」]$/;
const isDialogue = (text: string, next: Line | undefined): boolean =>
  SAID.test(text) && next !== undefined && SAID.test(next.text);

/** THE FOXGLOVE FOUNDATION      Annual Report 2025: the head of a page has the body on the left and the title on the right. */
export const withoutGap = (text: string): string => {
  const [body = '', title = '', ...more] = text.split(/[\s　]{4,}/);
  const isHead = title !== '' && more.length === 0 && ENGLISH_TITLE.test(title) && !/\d/.test(body);
  return isHead ? `${body} ${title}` : text;
};

const goesOn = (title: string, next: string) =>
  isSecondOfPair(title, next) ||
  (BREAKS_OFF.test(title) &&
    next.length <= 40 &&
    !/[。；：:]$/.test(next) &&
    numberingOf(next) === null);

/** 禾川县农业农村局 / 2025年工作总结: the first line is not a whole title. The two lines together are. */
export function isBroken(title: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || !isSetAlike(line, lines[0]!)) return false;
  const next = line.text;
  if (goesOn(title, next)) return true;
  if (isSmaller(line, lines[0]!) && isWhole(title)) return false;
  if (isSecondTitle(title, lines[0]!, line, lines[at + 1])) return false;
  if (goesOnInEnglish(title, line, lines[at + 1]) || isOfYear(title, next)) return true;
  if (TITLE_ENDINGS.test(title) || tight(next) === tight(title) || !isPart(next)) return false;
  return TITLE_ENDINGS.test(next) || isAboveFront(next, lines[at + 1]);
}

/** Whether a line may be a part of the title by its look: plain, or a heading like the first. An author may make each line one. */
const isSetAlike = ({ look }: Line, first: Line): boolean =>
  !look.kind && !look.named && (!look.heading || look.heading === first.look.heading);

/** 某中心2025年工作总结 / 及2026年工作计划: one title for two texts. */
const isSecondOfPair = (title: string, next: string): boolean =>
  TITLE_ENDINGS.test(title) &&
  /^(?:[及暨和与與]|以及)/.test(next) &&
  TITLE_ENDINGS.test(next) &&
  isPart(next);

/** The longest line that can be a second title. */
const LONGEST_SECOND = 80;

/**
 * 让书走得更远 / 霁川县图书馆2024年工作综述: the title above is whole, and this line names the body and the year. It is the subtitle.
 */
export function isSecondTitle(
  title: string,
  first: Line,
  line: Line,
  next: Line | undefined,
): boolean {
  const { text, look } = line;
  if (look.kind || look.heading || DASHES.test(text) || !isWhole(title)) return false;
  if (text.length > LONGEST_SECOND || /[。；;]$|[a-z]\.$/.test(text)) return false;
  if (bylineIn(text) || tight(text) === tight(title)) return false;
  if (!YEAR.test(title) && isWholeTitle(text)) return true;
  return first.look.heading === 1 && bylineIn(next?.text ?? '') !== null && isTitle(line, next);
}
