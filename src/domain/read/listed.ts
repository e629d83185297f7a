import { headingOf } from './heading';
import type { Line } from './line';
import { isLoose } from './loose';
import { signaturesIn } from './signature';

const SHORTEST_LIST = 3;

/**
 * Finds short consecutive lines without a number that look like headings but are a list or a box of figures. Only the
 * last of them can be a heading, if text follows it.
 */
export function listedIn(lines: readonly Line[]): Set<Line> {
  const listed = new Set<Line>();
  const signatures = signaturesIn(lines);
  let row: Line[] = [];
  const end = (isAtEnd: boolean) => {
    for (const line of listIn(row, isAtEnd)) listed.add(line);
    row = [];
  };
  for (const line of lines) {
    if (looksLikeHeading(line) && !signatures.has(line)) row.push(line);
    else end(false);
  }
  end(true);
  return listed;
}

function listIn(row: readonly Line[], isAtEnd: boolean): readonly Line[] {
  const groups = groupsOf(row);
  if (groups.length > 1) return groups.filter((group) => group.length >= SHORTEST_LIST).flat();
  if (row.length < SHORTEST_LIST) return [];
  return isAtEnd || row.slice(-2).every(({ text }) => IS_WORK.test(text)) ? row : row.slice(0, -1);
}

/** 《溪水从哪里来》: the name of a book or a song. Two of them in a row are entries of a list. */
const IS_WORK = /^《[^》]{1,40}》$/;

/** If empty lines separate some lines of a row, returns the groups between them, else the whole row. */
function groupsOf(row: readonly Line[]): Line[][] {
  const isParted = (line: Line) => line.look.apart === true;
  const isMixed = row.slice(1).some(isParted) && row.slice(1).some((line) => !isParted(line));
  if (!isMixed) return [[...row]];
  const groups: Line[][] = [];
  for (const line of row)
    if (groups.length === 0 || isParted(line)) groups.push([line]);
    else groups.at(-1)!.push(line);
  return groups;
}

/** Whether only its shortness makes a line look like a heading: 【领导名录】 is formatted as one. */
function looksLikeHeading(line: Line): boolean {
  if (line.look.heading || line.look.strong || isLoose(line)) return false;
  const heading = headingOf(line);
  // I. Collections, B. Loans: numbers of English reports.
  const isSet = /^[【〖]|^(?:[IVX]{1,4}|[A-Z])\. [A-Z]/.test(line.text);
  return heading !== null && heading.numbering === null && !heading.runIn && !isSet;
}
