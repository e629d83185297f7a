/** Attributes of a node or mark in the page, so that they live through cut and paste. */
export const asData = (attrs: object): Record<string, string> => ({
  'data-attrs': JSON.stringify(attrs),
});

/** The attributes that `asData` wrote; false for an element that is none of ours. */
export function fromData(element: unknown): Record<string, unknown> | false {
  const attrs = (element as Attributed).getAttribute('data-attrs');
  if (!attrs) return false;
  try {
    return JSON.parse(attrs) as Record<string, unknown>;
  } catch {
    return false;
  }
}

/** As much of an element as is asked; this is also compiled where there is no page. */
type Attributed = { getAttribute(name: string): string | null };
