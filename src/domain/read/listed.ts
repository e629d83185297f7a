import { headingOf } from './heading';
import type { Line } from './line';
import { isLoose } from './loose';
import { signaturesIn } from './signature';

const SHORTEST_LIST = 3;

/**
 * Short lines in a row without number, which look like headings but are a list or a box of figures. Only the
 * last of a row can be a heading, where text follows it.
 */
export function listedIn(lines: readonly Line[]): Set<Line> {
  const listed = new Set<Line>();
  const add = (row: readonly Line[]) => row.forEach((line) => listed.add(line));
  const signatures = signaturesIn(lines);
  let row: Line[] = [];
  for (const line of lines) {
    if (looksLikeHeading(line) && !signatures.has(line)) {
      row.push(line);
      continue;
    }
    if (row.length >= SHORTEST_LIST) add(row.slice(0, -1));
    row = [];
  }
  if (row.length >= SHORTEST_LIST) add(row);
  return listed;
}

/** By nothing but its shortness. */
function looksLikeHeading(line: Line): boolean {
  if (line.look.heading || line.look.strong || isLoose(line)) return false;
  const heading = headingOf(line);
  return heading !== null && heading.numbering === null && !heading.runIn;
}
