import { bylineIn } from './byline';
import { OF_PERIOD } from './byline.en';
import { captionIn } from './caption';
import { CARD_HEAD, DELIVERED, EDITORS_NOTE } from './front-marks.zh';
import { AGENCY_LINE, BODY_NAME, COURTESY, MONTH_LINE } from './head.zh';
import { isOwner } from './owner';
import { headingOf } from './heading';
import { numberingOf } from './numbering';
import type { Line } from './line';
import { rapporteurIn } from './rapporteur';
import { SALUTATION, TITLE_ENDINGS } from './words.zh';

/** The title of a report, its subtitle, and how many lines they take. Title is null if no line is one. */
export interface Title {
  title: string | null;
  subtitle: string | null;
  length: number;
}

const NONE: Title = { title: null, subtitle: null, length: 0 };

/** Reads the title from the first lines. A title may run over several lines, and a subtitle may follow it. */
export function titleOf(lines: readonly Line[]): Title {
  if (!lines[0] || !isTitle(lines[0], lines[1])) return NONE;
  if (lines[0].look.named === 'title') return byStyle(lines);
  const first = withoutGap(lines[0].text);
  const [, main, after] = SPLIT_TITLE.exec(first) ?? [];
  if (main && after) return { title: main.trim(), subtitle: after.trim(), length: 1 };
  let title = first;
  let length = 1;
  while (length < MOST_LINES && isBroken(title, lines, length))
    title += spaceBetween(title) + lines[length++]!.text;
  const twofold = subtitleOverTwo(title, lines.slice(length, length + 2));
  if (twofold) return { title, subtitle: twofold, length: length + 2 };
  const below = lines[length];
  const subtitle = below ? subtitleBelow(title, lines[0], below, lines[length + 1]) : null;
  return { title, subtitle, length: subtitle === null ? length : length + 1 };
}

/** 山楂树公益基金会 / 2025年度报告, below a title that is whole. */
function subtitleOverTwo(title: string, [body, year]: readonly Line[]): string | null {
  if (!body || !year || !isWhole(title) || YEAR.test(title) || TITLE_ENDINGS.test(title))
    return null;
  if ([body, year].some(({ look }) => look.kind || look.heading)) return null;
  const isOne = isOfYear(body.text, year.text) && TITLE_ENDINGS.test(year.text);
  return isOne && body.text.length <= LONGEST_SUBTITLE ? body.text + year.text : null;
}

const subtitleBelow = (title: string, first: Line, below: Line, next: Line | undefined) =>
  below.look.named === 'subtitle' ||
  isSecondTitle(title, first, below, next) ||
  isCentredBelow(title, first, below, next)
    ? below.text.replace(DASHES, '').trim()
    : subtitleIn(below, next);

/** Whether the letters of a line are clearly smaller than those of another. */
const isSmaller = ({ look: { size } }: Line, { look }: Line): boolean =>
  size !== undefined && look.size !== undefined && size * CLEARLY < look.size;
const CLEARLY = 1.15;

/** 公路上的光 / 远岸物流2025年度总结: both lines are centred, and the second is in smaller letters. */
const isCentredBelow = (title: string, first: Line, below: Line, next: Line | undefined): boolean =>
  isWhole(title) &&
  first.look.centred === true &&
  below.look.centred === true &&
  !below.look.heading &&
  !below.look.kind &&
  isSmaller(below, first) &&
  !saysWho(below) &&
  !rapporteurIn(below.text) &&
  (YEAR.test(below.text) || TITLE_ENDINGS.test(below.text)) &&
  isTitle(below, next);

/** Reads the lines whose styles call them title and subtitle. */
function byStyle(lines: readonly Line[]): Title {
  const countOf = (name: 'title' | 'subtitle', from: number) => {
    const end = lines.findIndex(({ look }, at) => at >= from && look.named !== name);
    return (end < 0 ? lines.length : end) - from;
  };
  const titles = Math.min(countOf('title', 0), MOST_LINES);
  const subtitles = Math.min(countOf('subtitle', titles), MOST_LINES);
  const title = lines
    .slice(1, titles)
    .reduce((all, { text }) => all + spaceBetween(all) + text, lines[0]!.text);
  const [, main, after] = SPLIT_TITLE.exec(title) ?? [];
  if (subtitles === 0 && main && after)
    return { title: main.trim(), subtitle: after.trim(), length: titles };
  const below = lines.slice(titles, titles + subtitles);
  if (below.length > 0) {
    const subtitle = below.map(({ text }) => text.replace(DASHES, '').trim()).join(' ');
    return { title, subtitle, length: titles + subtitles };
  }
  const next = lines[titles];
  const subtitle = next ? subtitleIn(next, lines[titles + 1]) : null;
  return { title, subtitle, length: titles + (subtitle === null ? 0 : 1) };
}

/** Words of Latin script need a space between them. */
const spaceBetween = (title: string) =>
  /[A-Za-z0-9]$/.test(title) && !/[\u4e00-\u9fff]/.test(title) ? ' ' : '';

const MOST_LINES = 4;
const DASHES = /^\s*(?:[—―–-]{2,}|——|—|─{1,2})\s*/;
const SPLIT_TITLE = /^(.{4,60}?)\s*(?:——|――|──|(?<!\d)—{1,2}(?!\d)|--)\s*(.{4,80})$/;
/** 从“转得出”到“留得住”， — a title goes on in the next line after a comma. */
const BREAKS_OFF = /[，,、：:]$/;
/** Titles are shorter. A line with a comma that is longer than the second number is the beginning of a sentence. */
const [LONGEST, LONGEST_WITH_COMMA] = [70, 46];

/**
 * Whether a line can be a title: not a sentence, without a number before it, not a greeting, not an editor's note.
 */
export function isTitle({ text: printed, look }: Line, next: Line | undefined): boolean {
  const text = withoutGap(printed);
  const isPlaced = !look.kind || isTitleBox({ text, look });
  if (!isPlaced || text.length > LONGEST || !/[\u4e00-\u9fffA-Za-z]/.test(text)) return false;
  const others = [SALUTATION, EDITORS_NOTE, DELIVERED, AGENCY_LINE, COURTESY];
  if (numberingOf(text) !== null || others.some((other) => other.test(text))) return false;
  if (look.heading === 1 || look.named === 'title') return true;
  if (isSentence(text) || (/[，,]/.test(text) && text.length > LONGEST_WITH_COMMA)) return false;
  return !BREAKS_OFF.test(text) || (next !== undefined && goesOn(text, next.text));
}

/** THE FOXGLOVE FOUNDATION      Annual Report 2025: the head of a page has the body on the left and the title on the right. */
const withoutGap = (text: string): string => {
  const [body = '', title = '', ...more] = text.split(/[\s　]{4,}/);
  const isHead = title !== '' && more.length === 0 && ENGLISH_TITLE.test(title) && !/\d/.test(body);
  return isHead ? `${body} ${title}` : text;
};

/** Whether a line is a text box that names a year or ends in a word that titles end in. */
export const isTitleBox = ({ text, look }: Pick<Line, 'text' | 'look'>): boolean =>
  look.kind === 'note' &&
  text.length <= LONGEST &&
  (TITLE_ENDINGS.test(text) || /(?:19|20)\d\d\s?年/.test(text)) &&
  !isSentence(text);

/** Whether a text has a full stop, or introduces a list. */
const isSentence = (text: string) =>
  /[。；;]|[^A-Z][.．]$|…$/.test(text) ||
  /(?:如下|情况)[：:]$/.test(text) ||
  /^\d{4}年\d{0,2}月?[，,]/.test(text);

const goesOn = (title: string, next: string) =>
  BREAKS_OFF.test(title) &&
  next.length <= 40 &&
  !/[。；：:]$/.test(next) &&
  numberingOf(next) === null;

/** 禾川县农业农村局 / 2025年工作总结: the first line is not a whole title. The two lines together are. */
function isBroken(title: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || line.look.kind || line.look.heading || line.look.named) return false;
  const next = line.text;
  if (goesOn(title, next)) return true;
  if (isSmaller(line, lines[0]!) && isWhole(title)) return false;
  if (isSecondTitle(title, lines[0]!, line, lines[at + 1])) return false;
  if (isEnglish(title, line, lines[at + 1]) || isOfYear(title, next)) return true;
  if (TITLE_ENDINGS.test(title) || tight(next) === tight(title) || !isPart(next)) return false;
  return TITLE_ENDINGS.test(next) || isAboveFront(next, lines[at + 1]);
}

/** The longest line that can be a second title. */
const LONGEST_SECOND = 80;
/** 关于, 的: a title does not end in these words. */
const IS_OPEN = /(?:关于|關於|[的和与與及在为為])$|\b(?:of|the|for|and|on|in)$/i;

/**
 * 让书走得更远 / 霁川县图书馆2024年工作综述: the title above is whole, and this line names the body and the year. It is the subtitle.
 */
function isSecondTitle(title: string, first: Line, line: Line, next: Line | undefined): boolean {
  const { text, look } = line;
  if (look.kind || look.heading || DASHES.test(text) || !isWhole(title)) return false;
  if (text.length > LONGEST_SECOND || /[。；;]$|[a-z]\.$/.test(text)) return false;
  if (bylineIn(text) || tight(text) === tight(title)) return false;
  if (!YEAR.test(title) && isWholeTitle(text)) return true;
  return first.look.heading === 1 && bylineIn(next?.text ?? '') !== null && isTitle(line, next);
}

/** Whether a title is complete: not only the name of a body, and not cut off in the middle. */
const isWhole = (title: string): boolean =>
  title.length >= SHORTEST_SLOGAN &&
  !IS_OPEN.test(title) &&
  !BODY_NAME.test(title) &&
  !ENGLISH_BODY.test(title);

/** Thornbury Town Council: only the name of a body, with a capital at each word. */
const ENGLISH_BODY =
  /^(?:[A-Z][\w’'&-]*|of|the|and|for)(?: (?:[A-Z][\w’'&-]*|of|the|and|for)){0,7} (?:Council|Trust|Library|Hospital|School|College|Society|Foundation|Authority|Ltd|Limited|University|District|Committee|Association|Museum|Bureau|Office|Agency|Board|Department|Ministry|Company|Corporation|Inc|Group|Charity|Centre|Center|Institute|Commission|Hospice|Theatre|Service|Services|Partnership|Federation|Union|Network|Club|Church|Bank|Alliance|Fund|Archive|Archives|Parish|Literacy)$/;

const YEAR = /(?:19|20)\d\d/;
const SHORTEST_SLOGAN = 4;
const REGION = /[省市县縣区區州旗乡鄉镇鎮村盟]$/;

/** Whether a title names the body, the year and the kind of report. It then needs no line above it. */
function isWholeTitle(text: string): boolean {
  const [before = '', ...rest] = text.split(YEAR);
  if (rest.length === 0) return false;
  const isOfBody = BODY_NAME.test(before.trim()) || REGION.test(before.trim());
  return (isOfBody && TITLE_ENDINGS.test(text)) || WHOLE_ENGLISH.test(text);
}

/** Review of the work of the Jichuan County Library in 2024 */
const WHOLE_ENGLISH =
  /\b(?:report|review|summary|account)\b.*\b(?:of|by) (?:the )?[A-Z]\w+ .*\b(?:19|20)\d\d\b/i;

/** Returns the words of a title without white space. */
export const tight = (text: string): string => text.replace(/\s+/g, '');

/** Whether a line can be a part of a title: short, and without punctuation, byline or number. */
function isPart(text: string): boolean {
  if (text.length > 30 || DASHES.test(text) || SPLIT_TITLE.test(text)) return false;
  if (bylineIn(text) || /[。，：！？；]/.test(text) || numberingOf(text) !== null) return false;
  return /^(?:(?:中[华華])?(?:民[国國])?1\d\d[学學]?年|\d{4}(?:[-—–~至]{1,2}\d{2,4})?学?年|[“《]?[\u4e00-\u9fff])/.test(
    text,
  );
}

/** 县水利局 / 2025年工作总结及2026年工作计划: the first line names a body, and the next begins with a year. */
const isOfYear = (title: string, next: string): boolean =>
  BODY_NAME.test(title) && !YEAR.test(title) && YEAR_FIRST.test(next) && isPart(next);
const YEAR_FIRST =
  /^(?:(?:19|20)\d\d|(?:中[华華])?(?:民[国國])?1\d\d(?=[学學]?年)|[二一][〇零○一二三四五六七八九]{3})[-—–~至\d]{0,6}(?:学)?年/;

/** Riverside Trust / Annual Report 2024/25 */
export const ENGLISH_TITLE =
  /\b(?:report|review|statement|accounts?|highlights|summary|digest|yearbook)\b/i;
/** CITY OF ASHTON / Office of the Ombudsman / 2025 Annual Report: a body on two lines above the name of the report. */
const isEnglishBody = (title: string, next: Line, below: Line | undefined): boolean =>
  !/[\u4e00-\u9fff]/.test(title + next.text) &&
  below !== undefined &&
  !next.look.apart &&
  !below.look.apart &&
  ENGLISH_TITLE.test(below.text) &&
  !ENGLISH_TITLE.test(title + next.text) &&
  [title, next.text].every((line) => line.length <= LONGEST_BODY && /^[A-Z]/.test(line)) &&
  below.text.length <= LONGEST_BODY &&
  !/[.,:;!?]$/.test(`${title}${next.text}${below.text}`);
const LONGEST_BODY = 50;

const isEnglish = (title: string, line: Line, below: Line | undefined): boolean =>
  isEnglishBreak(title, line.text) || isEnglishBody(title, line, below);

const isEnglishBreak = (title: string, next: string): boolean =>
  !/[\u4e00-\u9fff]/.test(title + next) &&
  ENGLISH_TITLE.test(next) &&
  !ENGLISH_TITLE.test(title) &&
  next.length <= LONGEST &&
  !/[.:;]$/.test(next);

/** 奋力谱写新篇章, above a line that can only follow a title: ——在…上的报告, （2026年1月12日）, 院长 周文亮, 各位代表： */
function isAboveFront(text: string, next: Line | undefined): boolean {
  if (!next || rapporteurIn(text)) return false;
  const follows = [DELIVERED, SALUTATION].some((mark) => mark.test(next.text));
  return follows || DASHES.test(next.text) || rapporteurIn(next.text) !== null;
}

/** ——在青石县第十八届人民代表大会第四次会议上, or a short line above the byline. */
export function subtitleIn(line: Line, next: Line | undefined): string | null {
  if (OF_PERIOD.test(line.text) && !/\.$/.test(line.text)) return line.text;
  if (TO_WHOM.test(line.text)) return line.text;
  if (DASHES.test(line.text) && line.text.length < 60) return line.text.replace(DASHES, '').trim();
  return isSubtitle(line, next) ? line.text : null;
}

/** to the Library Committee, 1 September 2024 – 31 August 2025: the line after REPORT OF THE LIBRARIAN. */
const TO_WHOM = /^(?:to|for|of) (?:the )?[A-Z][^.!?;:]{4,90}(?<![.;:])$/;

/** The longest subtitle without a dash, in characters. An English one is longer. */
const LONGEST_SUBTITLE = 40;

const saysWho = (line: Line): boolean => bylineIn(line.text) !== null || isOwner(line);

/** Whether a short line right below the title is a subtitle: a byline follows it, and it is not a heading itself. */
function isSubtitle(line: Line, next: Line | undefined): boolean {
  const { text, look } = line;
  const longest = /[\u4e00-\u9fff]/.test(text) ? LONGEST_SUBTITLE : LONGEST;
  if (text.length > longest || look.heading || look.kind || /[。；;]$/.test(text)) return false;
  if (saysWho(line) || captionIn(text) || numberingOf(text) !== null) return false;
  const others = [CARD_HEAD, SALUTATION, EDITORS_NOTE, DELIVERED, COURTESY];
  if (others.some((other) => other.test(text)) || rapporteurIn(text)) return false;
  return headingOf({ ...line, look: {} }) !== null && isAboveText(line, next);
}

/** Whether a byline, a month or a greeting follows, or an empty line. An English strapline is close to its title. */
function isAboveText({ text, look }: Line, next: Line | undefined): boolean {
  const below = next?.text ?? '';
  if (bylineIn(below) !== null || MONTH_LINE.test(below) || /^Dear /.test(below)) return true;
  return !look.apart && next?.look.apart === true && !/[\u4e00-\u9fff]/.test(text);
}
