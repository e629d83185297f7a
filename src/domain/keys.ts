import { fieldsOf, type Shape } from './report/field';
import { REPORT } from './report/shape';

type Component = { id?: unknown; key?: string | null; [field: string]: unknown };

/**
 * Gives every component of a report a key that is unique in that report. Existing keys are kept, because they align the
 * languages with each other. Returns new objects; the input is not changed.
 *
 * A component with a row id but without a `key` property keeps the key it has in the database, so it is left alone. If
 * a key occurs twice (a copied section), the first component keeps it.
 */
export function withKeys<Report extends object>(report: Report, newKey: () => string): Report {
  return keyed(REPORT, report as Component, keyGiver(newKey)) as Report;
}

type Give = (component: Component) => Component;

/** Returns a component in which all the present components below it have keys. */
function keyed({ fields }: Shape, component: Component, give: Give): Component {
  const within = (of: Shape, one: unknown) => {
    if (!isComponent(one) || !('key' in of.fields)) return one;
    return keyed(of, give(one), give);
  };
  const below = [...fieldsOf({ fields }, 'parts'), ...fieldsOf({ fields }, 'part')]
    .filter(([name]) => component[name])
    .map(([name, { of }]) => {
      const value = component[name];
      return [name, Array.isArray(value) ? value.map((one) => within(of, one)) : within(of, value)];
    });
  return { ...component, ...Object.fromEntries(below) };
}

function keyGiver(newKey: () => string): Give {
  const taken = new Set<string>();
  return (component: Component) => {
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
