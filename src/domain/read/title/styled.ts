import type { Line } from '../line';
import { rapporteurIn } from '../rapporteur';
import { TITLE_ENDINGS } from '../words.zh';
import { isTitle } from './can-be';
import { DASHES, isOfYear, isSmaller, MOST_LINES, spaceBetween, SPLIT_TITLE, YEAR } from './marks';
import { LONGEST_SUBTITLE, saysWho, subtitleIn } from './subtitle';
import { isWhole } from './whole';

/** The title of a report, its subtitle, and how many lines they take. Title is null if no line is one. */
export interface Title {
  title: string | null;
  subtitle: string | null;
  length: number;
}

/** 山楂树公益基金会 / 2025年度报告, below a title that is whole. */
export function subtitleOverTwo(title: string, [body, year]: readonly Line[]): string | null {
  if (!body || !year || !isWhole(title) || YEAR.test(title) || TITLE_ENDINGS.test(title))
    return null;
  if ([body, year].some(({ look }) => look.kind || look.heading)) return null;
  const isOne = isOfYear(body.text, year.text) && TITLE_ENDINGS.test(year.text);
  return isOne && body.text.length <= LONGEST_SUBTITLE ? body.text + year.text : null;
}

/** 公路上的光 / 远岸物流2025年度总结: both lines are centred, and the second is in smaller letters. */
export const isCentredBelow = (
  title: string,
  first: Line,
  below: Line,
  next: Line | undefined,
): boolean =>
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
export function byStyle(lines: readonly Line[]): Title {
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
