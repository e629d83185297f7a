import type { Issue } from '../../issue';

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

/** An issue for each thing that is left out, with the words of the paragraph it stands in. */
export function dropped(xml: string, partNames: string[]): Issue[] {
  const inside = DROPPED.flatMap(([what, element]) =>
    [...xml.matchAll(element)].map(({ index }) => issue(what, wordsAround(xml, index))),
  );
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

/** The beginning of the paragraph around an offset, without its markup. */
function wordsAround(xml: string, index: number): string {
  const start = Math.max(xml.lastIndexOf('<w:p ', index), xml.lastIndexOf('<w:p>', index));
  const end = xml.indexOf('</w:p>', index);
  const words = xml.slice(start, end).matchAll(/<w:t[^>]*>([^<]*)</g);
  return [...words]
    .map(([, text]) => text)
    .join('')
    .slice(0, SNIPPET);
}
