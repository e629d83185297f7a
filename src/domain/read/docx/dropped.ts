import type { Issue } from '../../issue';
import { UnreadableFileError } from '../../result';

/** What a Word file can hold and a report cannot: element names of WordprocessingML, by what they are. */
const DROPPED: [what: string, element: RegExp][] = [
  ['formula', /<m:oMath[ />]/g],
  ['chart', /<c:chart /g],
  ['diagram', /<dgm:relIds /g],
  ['embedded object', /<o:OLEObject /g],
  ['deleted text', /<w:del /g],
  ['comment', /<w:commentReference /g],
];

/** Parts of the file that stand outside its text. */
const OUTSIDE: [what: string, name: RegExp][] = [
  ['header', /^word\/header\d*\.xml$/],
  ['footer', /^word\/footer\d*\.xml$/],
];

const SNIPPET = 24;

/** A file that holds more of this than a report has sentences is refused: each is a finding that somebody reads. */
export const MOST_DROPPED = 10_000;

/** An issue for each thing that is left out, with the words of the paragraph it stands in. */
export function dropped(xml: string, partNames: string[]): Issue[] {
  const found = DROPPED.flatMap(([what, element]) =>
    [...xml.matchAll(element)].map(({ index }) => ({ what, index })),
  );
  if (found.length > MOST_DROPPED) throw tooMany();
  const wordsAround = wordsIn(xml);
  const inside = found.map(({ what, index }) => issue(what, wordsAround(index)));
  const outside = OUTSIDE.flatMap(([what, name]) =>
    partNames.filter((part) => name.test(part)).map(() => issue(what, null)),
  );
  return [...inside, ...outside];
}

const issue = (actual: string, expected: string | null): Issue => ({
  ruleId: 'dropped-content',
  severity: 'warning',
  actual,
  ...(expected && { expected }),
});

/** The beginning of the paragraph around an offset, without its markup. Finds the paragraphs once. */
function wordsIn(xml: string): (index: number) => string {
  const starts = [...xml.matchAll(/<w:p[ >]/g)].map(({ index }) => index);
  return (index) => wordsFrom(xml, starts[lastBefore(starts, index)] ?? 0);
}

/** Where in a sorted list the last number stands that is not above `limit`; -1 where all are. */
function lastBefore(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** How far into a paragraph its first words are looked for, in characters of markup. */
const NEAR = 20_000;

function wordsFrom(xml: string, start: number): string {
  const near = xml.slice(start, start + NEAR);
  const end = near.indexOf('</w:p>');
  const words = (end < 0 ? near : near.slice(0, end)).matchAll(/<w:t[^>]*>([^<]*)</g);
  return [...words]
    .map(([, text]) => text)
    .join('')
    .slice(0, SNIPPET);
}

const tooMany = () =>
  new UnreadableFileError(
    'hostile',
    `This Word file holds more than ${MOST_DROPPED} formulas, charts, comments or deleted texts. Accept its changes, remove its comments, and try again.`,
  );
