import { longestFirst } from '../longest-first';

type Named = { id: string; name: string };

/**
 * Returns the ids of the people mentioned as `@name` in a text. The longest name wins: `@王一平` does not mention 王一.
 * The full-width `＠` works as well.
 */
export function mentionsIn(text: string, people: readonly Named[]): string[] {
  const names = longestFirst([...new Set(people.map(({ name }) => name).filter(Boolean))]);
  const called = new Set<string>();
  for (const { index } of text.matchAll(/[@＠]/gu)) {
    const rest = text.slice(index + 1);
    const name = names.find((one) => rest.startsWith(one));
    if (name !== undefined) called.add(name);
  }
  return people.filter(({ name }) => called.has(name)).map(({ id }) => id);
}
