import { bylineIn } from './byline';
import { captionIn } from './caption';
import { CARD_HEAD, DELIVERED, EDITORS_NOTE } from './front-marks.zh';
import { headingOf, numberingOf } from './heading';
import type { Line } from './line';
import { SALUTATION, TITLE_ENDINGS } from './words.zh';

/** What a report is called, and how many lines that takes. */
export interface Title {
  title: string;
  subtitle: string | null;
  length: number;
}

/** Reads a title off some lines, which may be broken over several, and a subtitle behind or below it. */
export function titleOf(lines: readonly Line[]): Title {
  const first = lines[0]?.text ?? '';
  const [, main, behind] = SPLIT_TITLE.exec(first) ?? [];
  if (main && behind) return { title: main.trim(), subtitle: behind.trim(), length: 1 };
  let title = first;
  let length = 1;
  while (isBroken(title, lines[length])) title += lines[length++]!.text;
  const below = lines[length];
  const subtitle = below ? subtitleIn(below, lines[length + 1]) : null;
  return { title, subtitle, length: subtitle === null ? length : length + 1 };
}

const DASHES = /^\s*(?:[—―–-]{2,}|——|—)\s*/;
const SPLIT_TITLE = /^(.{4,}?)\s*(?:——|――|—{1,2}|--)\s*(.{4,})$/;
/** 从“转得出”到“留得住”， — a title goes on behind a comma. */
const BREAKS_OFF = /[，,、：:]$/;

/** 禾川县农业农村局 / 2025年工作总结: the first line is no title yet, the two together are. */
function isBroken(title: string, nextLine: Line | undefined): boolean {
  const next = nextLine?.text;
  if (!next) return false;
  if (BREAKS_OFF.test(title) && next.length <= 40 && !/[。；]$/.test(next)) return true;
  if (TITLE_ENDINGS.test(title) || next.length > 30 || DASHES.test(next)) return false;
  if (bylineIn(next) || /[。，：！？；]/.test(next) || numberingOf(next) !== null) return false;
  return (
    TITLE_ENDINGS.test(next) &&
    !SPLIT_TITLE.test(next) &&
    /^(?:\d{4}年|关于|[\u4e00-\u9fff])/.test(next)
  );
}

function subtitleIn(line: Line, next: Line | undefined): string | null {
  if (DASHES.test(line.text) && line.text.length < 60) return line.text.replace(DASHES, '').trim();
  return isSubtitle(line, next) ? line.text : null;
}

/** A short line right below the title that the byline follows, and that is no heading of its own. */
function isSubtitle(line: Line, next: Line | undefined): boolean {
  const { text, look } = line;
  if (text.length > 40 || look.heading || /[。；;]$/.test(text)) return false;
  if (bylineIn(text) || captionIn(text) || numberingOf(text) !== null) return false;
  const others = [CARD_HEAD, SALUTATION, EDITORS_NOTE, DELIVERED];
  if (others.some((other) => other.test(text))) return false;
  const isShort = headingOf({ ...line, look: {} }) !== null;
  return isShort && bylineIn(next?.text ?? '') !== null;
}
