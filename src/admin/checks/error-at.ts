type Errors = { [part: string]: Errors | string } | Errors[];

/**
 * The errors of a form whose only one is at a path such as `sections.2.body`. Rows before it are holes, not `undefined`: the
 * form opens the first row that a list of errors has. Without words nothing is wrong, and the row opens all the same.
 */
export function errorAt(path: string, words?: string): Record<string, unknown> {
  const parts = path.split('.');
  const inside = parts.reduceRight<Errors | string>((inner, part) => {
    if (!/^\d+$/.test(part)) return { [part]: inner };
    const rows: Errors[] = [];
    rows[Number(part)] = inner as Errors;
    return rows;
  }, words ?? {});
  return inside as Record<string, unknown>;
}
