type Component = { id?: unknown; key?: string | null; [field: string]: unknown };
type Data = { sections?: unknown; cover?: unknown };

/** The lists of a section whose components have keys of their own. */
const NESTED = ['quotes', 'metrics', 'photos'] as const;

/**
 * Gives every component of a report a key that is unique in that report, and keeps the keys it has:
 * they align the languages with each other. Answers new objects; the input is not changed.
 *
 * A component that is named by row id and says nothing of its key keeps the one it has in the
 * database, so it is left alone. Where a key comes twice (a copied section), the first keeps it.
 */
export function withKeys<Report extends Data>(report: Report, newKey: () => string): Report {
  const keyed = keyGiver(newKey);
  const section = (component: Component): Component => {
    const own = keyed(component);
    const lists = NESTED.filter((field) => Array.isArray(own[field]));
    const nested = lists.map((field) => [field, (own[field] as Component[]).map(keyed)]);
    return { ...own, ...Object.fromEntries(nested) };
  };
  return {
    ...report,
    ...(Array.isArray(report.sections) && { sections: report.sections.map(section) }),
    ...(isComponent(report.cover) && { cover: keyed(report.cover) }),
  };
}

function keyGiver(newKey: () => string) {
  const taken = new Set<string>();
  return (component: Component): Component => {
    if (component.id && component.key === undefined) return component;
    let key = component.key || newKey();
    while (taken.has(key)) key = newKey();
    taken.add(key);
    return { ...component, key };
  };
}

function isComponent(value: unknown): value is Component {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
