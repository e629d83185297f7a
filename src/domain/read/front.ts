import { bylineIn, type Byline } from './byline';
import { captionIn } from './caption';
import { headingOf, numberingOf } from './heading';
import type { Line } from './line';
import { isFullName } from './names';
import { SALUTATION, TITLE_ENDINGS } from './words.zh';

/** What stands above the first paragraph. */
export interface Front {
  title: string;
  /** The lines of title and subtitle. */
  titleLines: Line[];
  subtitle: string | null;
  byline: Byline;
  bylineLines: Line[];
  /** Lines that are none of these: document numbers, cards, greetings, editor's notes. */
  other: Line[];
  /** How many lines it takes. */
  length: number;
}

const DASHES = /^\s*(?:[—―–-]{2,}|——|—)\s*/;
const SPLIT_TITLE = /^(.{4,}?)\s*(?:——|――|—{1,2}|--)\s*(.{4,})$/;
const DOCUMENT_NUMBER = /^[\u4e00-\u9fffA-Za-z（）()]{2,20}[〔\[【(（]\d{4}[〕\]】)）]\s*第?\d+号$/;
/** 姓名：乔木 — one entry of a card. */
const CARD_ENTRY = /^[\u4e00-\u9fff\s　]{2,10}[：:]\s*[^。！？]{1,60}$/;
const CARD_HEAD = /^[【〖\[][^】〗\]]{2,16}[】〗\]]$/;
const EDITORS_NOTE =
  /^[【〖\[（(]?(?:编者按|编者的话|按语|导读|摘要|内容提要|核心提示|阅读提示|提要)[】〗\]）)]?\s*[：:】]?/;
/** （2025年1月18日在第六届职工代表大会上）, and the other brackets that stand alone under a title. */
const DELIVERED = /^[（(][^（()）]{4,60}[）)]$/;
const NOTHING: Byline = { author: null, source: null, publishedOn: null };

/** Reads title, subtitle and byline off the top of a document. */
export function frontOf(lines: readonly Line[]): Front {
  const front: Front = {
    ...{
      title: '',
      subtitle: null,
      byline: { ...NOTHING },
      titleLines: [],
      bylineLines: [],
      other: [],
      length: 0,
    },
  };
  let at = 0;
  while (at < lines.length - 1 && isLetterhead(lines, at)) front.other.push(lines[at++]!);
  const title = at;
  at = readTitle(lines, at, front);
  front.titleLines = lines.slice(title, at);
  while (at < lines.length && takes(lines, at, front)) at += 1;
  front.length = at;
  return front;
}

/** 青石县人民医院文件 / 青医发〔2025〕3号: the head of an official document. */
const isLetterhead = (lines: readonly Line[], at: number) =>
  DOCUMENT_NUMBER.test(lines[at]!.text) ||
  (/文件$/.test(lines[at]!.text) && DOCUMENT_NUMBER.test(lines[at + 1]?.text ?? ''));

/** The title, which may be broken over lines, and a subtitle behind or below it. */
function readTitle(lines: readonly Line[], at: number, front: Front): number {
  const first = lines[at]?.text ?? '';
  const split = SPLIT_TITLE.exec(first);
  front.title = split?.[1]?.trim() ?? first;
  if (split) {
    front.subtitle = split[2]?.trim() ?? null;
    return at + 1;
  }
  let next = at + 1;
  while (isBrokenTitle(front.title, lines, next)) front.title += lines[next++]!.text;
  const below = lines[next];
  if (below && DASHES.test(below.text) && below.text.length < 60) {
    front.subtitle = below.text.replace(DASHES, '').trim();
    return next + 1;
  }
  if (below && isSubtitle(lines, next)) {
    front.subtitle = below.text;
    return next + 1;
  }
  return next;
}

/** 从“转得出”到“留得住”， — a title goes on behind a comma. */
const BREAKS_OFF = /[，,、：:]$/;

/** 禾川县农业农村局 / 2025年工作总结: the first line is no title yet, the two together are. */
function isBrokenTitle(title: string, lines: readonly Line[], at: number): boolean {
  const next = lines[at]?.text;
  if (next && BREAKS_OFF.test(title) && next.length <= 40 && !/[。；]$/.test(next)) return true;
  if (!next || TITLE_ENDINGS.test(title) || next.length > 30 || DASHES.test(next)) return false;
  if (bylineIn(next) || /[。，：！？；]/.test(next) || numberingOf(next) !== null) return false;
  return (
    TITLE_ENDINGS.test(next) &&
    !SPLIT_TITLE.test(next) &&
    /^(?:\d{4}年|关于|[\u4e00-\u9fff])/.test(next)
  );
}

/** A short line right below the title that the byline or the text follows, and that is no heading of its own. */
function isSubtitle(lines: readonly Line[], at: number): boolean {
  const { text, look } = lines[at]!;
  if (text.length > 40 || look.heading || /[。；;]$/.test(text) || numberingOf(text) !== null)
    return false;
  if (bylineIn(text) || CARD_HEAD.test(text) || SALUTATION.test(text) || EDITORS_NOTE.test(text))
    return false;
  if (DELIVERED.test(text) || captionIn(text) || !headingOf({ ...lines[at]!, look: {} }))
    return false;
  const next = lines[at + 1]?.text ?? '';
  return bylineIn(next) !== null;
}

/** Takes one more line into the front; false where the body begins. */
function takes(lines: readonly Line[], at: number, front: Front): boolean {
  const line = lines[at]!;
  const { text } = line;
  const byline = isDelivered(text) ? null : bylineIn(text);
  if (byline && !line.look.heading) {
    merge(front, byline);
    front.bylineLines.push(line);
    return true;
  }
  if (takesOther(lines, at)) {
    front.other.push(line);
    return true;
  }
  return takesRapporteur(lines, at, front);
}

const isDelivered = (text: string) => DELIVERED.test(text) && /在.+[上会]|通过|审议/.test(text);

function takesOther(lines: readonly Line[], at: number): boolean {
  const { text, look } = lines[at]!;
  if (look.kind === 'image') return false;
  if (DELIVERED.test(text) || SALUTATION.test(text) || EDITORS_NOTE.test(text)) return true;
  if (DOCUMENT_NUMBER.test(text) || look.kind === 'row' || text.includes('\t')) return true;
  if (CARD_HEAD.test(text)) return CARD_ENTRY.test(lines[at + 1]?.text ?? '');
  return CARD_ENTRY.test(text) && isCard(lines, at);
}

/** One entry is a sentence with a colon; two below each other are a card. */
function isCard(lines: readonly Line[], at: number): boolean {
  const [before, after] = [lines[at - 1]?.text ?? '', lines[at + 1]?.text ?? ''];
  return CARD_HEAD.test(before) || CARD_ENTRY.test(before) || CARD_ENTRY.test(after);
}

/** 县长　王某某, 青崖工务段巡道工　鲁冬至: who gave or wrote the report, below the title. */
const RAPPORTEUR =
  /^(?:[\u4e00-\u9fff、]{2,24}?[\s　]+|(?:报告人|述职人|汇报人)[：:\s　]*)?([\u4e00-\u9fff](?:[\s　]*[\u4e00-\u9fff]){1,3})$/;

function takesRapporteur(lines: readonly Line[], at: number, front: Front): boolean {
  const { text } = lines[at]!;
  if (front.byline.author || text.length > 32 || !/[\s　：:]/.test(text)) return false;
  const name = RAPPORTEUR.exec(text)?.[1]?.replace(/[\s　]/g, '');
  if (!name || name.length > 4 || !isFullName(name)) return false;
  front.byline.author = name;
  front.bylineLines.push(lines[at]!);
  return true;
}

function merge({ byline }: Front, found: Byline): void {
  byline.author ??= found.author;
  byline.source ??= found.source;
  byline.publishedOn ??= found.publishedOn;
}
