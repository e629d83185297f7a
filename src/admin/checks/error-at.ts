type Errors = { [part: string]: Errors | string } | Errors[];

/**
 * Builds the errors of a form with one error at a path such as `sections.2.body`. Earlier rows are holes, not
 * `undefined`, because the form opens the first row that a list of errors has. Without words no error is shown, but the
 * row still opens.
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
