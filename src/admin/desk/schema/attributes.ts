/** Writes the attributes of a node or mark to the DOM, so that cut and paste keep them. */
export const asData = (attrs: object): Record<string, string> => ({
  'data-attrs': JSON.stringify(attrs),
});

/** Reads the attributes that `asData` wrote; false for an element that is not ours. */
export function fromData(element: unknown): Record<string, unknown> | false {
  const attrs = (element as Attributed).getAttribute('data-attrs');
  if (!attrs) return false;
  try {
    return JSON.parse(attrs) as Record<string, unknown>;
  } catch {
    return false;
  }
}

/** The part of a DOM element that is needed here. This file is also compiled without the DOM types. */
type Attributed = { getAttribute(name: string): string | null };
