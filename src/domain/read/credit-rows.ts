import { bylineIn } from './byline';
import { creditsIn } from './credits';
import type { Line } from './line';

/** 文 |钟艺璇, 运营｜栗子: a label, a stroke, and a name. */
const STROKED = /^[\u4e00-\u9fff]{1,5}\s?[|｜丨]\s?[\u4e00-\u9fffA-Za-z@·\s]{1,16}$/;

const isCredit = (line: Line | undefined): boolean =>
  line !== undefined &&
  !line.look.kind &&
  !line.look.heading &&
  STROKED.test(line.text) &&
  (creditsIn(line.text) !== null || bylineIn(line.text) !== null);

/** Finds lines that tell who made a text, one for each role, on consecutive lines. One line alone may be text. */
export const creditRowsIn = (lines: readonly Line[]): ReadonlySet<Line> =>
  new Set(
    lines.filter(
      (line, at) => isCredit(line) && (isCredit(lines[at - 1]) || isCredit(lines[at + 1])),
    ),
  );
