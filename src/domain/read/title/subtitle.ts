import { inSimplified } from '../../quantity/script.zh';
import { bylineIn } from '../byline';
import { OF_PERIOD } from '../byline/en';
import { captionIn } from '../caption';
import { CARD_HEAD, DELIVERED, DOCUMENT_NUMBER, EDITORS_NOTE } from '../front-marks.zh';
import { COURTESY, MONTH_LINE } from '../head.zh';
import { headingOf } from '../heading';
import type { Line } from '../line';
import { numberingOf } from '../numbering';
import { isAboveDay, isOwner } from '../owner';
import { rapporteurIn } from '../rapporteur';
import { SALUTATION } from '../words.zh';
import { DASHES, LONGEST } from './marks';

/** ——在青石县第十八届人民代表大会第四次会议上, or a short line above the byline. */
export function subtitleIn(line: Line, next: Line | undefined): string | null {
  if (OF_PERIOD.test(line.text) && !/\.$/.test(line.text)) return line.text;
  if (TO_WHOM.test(line.text) || YEARS.test(line.text)) return line.text;
  if (DASHES.test(line.text) && line.text.length < 60) return line.text.replace(DASHES, '').trim();
  return isSubtitle(line, next) ? line.text : null;
}

/** 二〇二四至二五學年, 2024-2025年度: the years of a report. */
const YEARS =
  /^(?:\d{4}|[二一][〇零○一二三四五六七八九]{3})年?[\s　]?[至到\-—–~/／][\s　]?(?:\d{2,4}|[〇零○一二三四五六七八九]{2,4})[\s　]?(?:學年|学年|年)度?$/;

/** to the Library Committee, 1 September 2024 – 31 August 2025: the line after REPORT OF THE LIBRARIAN. */
const TO_WHOM = /^(?:to|for|of) (?:the )?[A-Z][^.!?;:]{4,90}(?<![.;:])$/;

/** The longest subtitle without a dash, in characters. An English one is longer. */
export const LONGEST_SUBTITLE = 40;

export const saysWho = (line: Line): boolean => bylineIn(line.text) !== null || isOwner(line);

/** Whether a short line right below the title is a subtitle: a byline follows it, and it is not a heading itself. */
function isSubtitle(line: Line, next: Line | undefined): boolean {
  const { text, look } = line;
  const longest = /[\u4e00-\u9fff]/.test(text) ? LONGEST_SUBTITLE : LONGEST;
  if (text.length > longest || look.heading || look.kind || /[。；;]$/.test(text)) return false;
  if (saysWho(line) || isAboveDay(line, next)) return false;
  if (captionIn(text) || numberingOf(text) !== null) return false;
  const plain = inSimplified(text);
  const others = [CARD_HEAD, SALUTATION, EDITORS_NOTE, DELIVERED, COURTESY, DOCUMENT_NUMBER];
  if (others.some((other) => other.test(plain)) || rapporteurIn(text)) return false;
  return headingOf({ ...line, look: {} }) !== null && isAboveText(line, next);
}

/** Whether a byline, a month or a greeting follows, or an empty line. An English strapline is close to its title. */
function isAboveText({ text, look }: Line, next: Line | undefined): boolean {
  const below = next?.text ?? '';
  if (bylineIn(below) !== null || MONTH_LINE.test(below) || /^Dear /.test(below)) return true;
  return !look.apart && next?.look.apart === true && !/[\u4e00-\u9fff]/.test(text);
}
