/** Removes empty properties, because schema.org has no null. */
export const present = (node: object): object =>
  Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value != null && !(Array.isArray(value) && value.length === 0),
    ),
  );
