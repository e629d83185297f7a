/**
 * The elements of a name in XML that `guardXml` let pass, each from `<name` to the first `</name>`, as a regular
 * expression `<name .*?</name>` would find them. Linear: where no end comes any more, none is looked for again.
 */
export function elementsOf(xml: string, name: string): string[] {
  const [opening, closing] = [`<${name} `, `</${name}>`];
  const found: string[] = [];
  for (let start = xml.indexOf(opening); start >= 0;) {
    const tagEnd = xml.indexOf('>', start);
    const isEmpty = xml[tagEnd - 1] === '/';
    const end = isEmpty ? tagEnd + 1 : xml.indexOf(closing, start) + closing.length;
    if (end < start + opening.length) break;
    found.push(xml.slice(start, end));
    start = xml.indexOf(opening, end);
  }
  return found;
}

/** From the first `opening` to the first `closing` after it; null where there is no such part. */
export function partBetween(xml: string, opening: string, closing: string): string | null {
  const start = xml.indexOf(opening);
  const end = start < 0 ? -1 : xml.indexOf(closing, start);
  return end < 0 ? null : xml.slice(start, end + closing.length);
}
