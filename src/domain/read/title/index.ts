import type { Line } from '../line';
import { isBroken, isSecondTitle, isTitle, withoutGap } from './can-be';
import { DASHES, MOST_LINES, spaceBetween, SPLIT_TITLE } from './marks';
import { byStyle, isCentredBelow, subtitleOverTwo, type Title } from './styled';
import { subtitleIn } from './subtitle';

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

const subtitleBelow = (title: string, first: Line, below: Line, next: Line | undefined) =>
  below.look.named === 'subtitle' ||
  isSecondTitle(title, first, below, next) ||
  isCentredBelow(title, first, below, next)
    ? below.text.replace(DASHES, '').trim()
    : subtitleIn(below, next);
