import type { Metric, Photo, Row } from '../report';
import { as, converted, same, type Conversion } from '../report/convert';
import type { Code, Count, Num, Part, Parts, Shape, Words as WordsField } from '../report/field';
import { REPORT } from '../report/shape';
import { prose, rowsOf } from './compose-prose';
import type { Ingredients, Moved, Tree, Words } from './ingredients';
import type { Lists } from './lists';
import type { Carried } from './piece';
import { join } from './pieces';
import type { Amount, Values } from './values';

/** Builds a report with the structure, keys and order of `source`, and the words and values of a translation. */
export function compose(source: Carried, lists: Lists, words: Words, values: Values): Carried {
  const tree = source as unknown as Tree;
  return composed(REPORT, tree, '', { lists, words, values }, asInSource) as unknown as Carried;
}

/** The cover is outside the prose, so it keeps its number. */
const asInSource: Moved = (after) => after;

function composed(
  described: Shape,
  source: Tree,
  path: string,
  all: Ingredients,
  moved: Moved,
): Tree {
  const within = 'body' in described.fields ? prose(source, all) : { body: [], moved };
  let own: Amount | undefined;
  const amount = (name: string) =>
    (own ??= all.values.metric(source as unknown as Metric))[name as keyof Amount];
  const child = (of: Shape, tree: Tree, name: string, nth: number) =>
    composed(of, tree, join(join(path, name), idOf(tree, nth, all.lists)), all, within.moved);
  const conversion: Conversion = {
    ...{ key: same, year: same, instant: same },
    words: (name, _value: unknown, { required }: WordsField) => [
      [name, all.words.text(join(path, name)) ?? (required ? '' : null)],
    ],
    body: (name) => [[name, within.body]],
    rows: as((rows: Row[]) => rowsOf(rows, `${join(path, 'rows')}.`, all)),
    number: (name, value: unknown, field: Num) => [[name, field.amount ? amount(name) : value]],
    code: (name, value: unknown, field: Code) => [[name, field.amount ? amount(name) : value]],
    count: as((count: number, { countsParagraphs }: Count) =>
      countsParagraphs ? within.moved(count) : count,
    ),
    reference: (name, key: string | null | undefined) => (key ? [[name, key]] : []),
    picture: () => {
      const src = all.values.picture(source as unknown as Photo);
      return src ? [['src', src]] : [];
    },
    part: (name, tree: Tree | null, { of }: Part) => [
      [name, tree && composed(of, tree, join(path, name), all, moved)],
    ],
    parts: (name, trees: Tree[], { of }: Parts) => [
      [name, trees.map((tree, nth) => child(of, tree, name, nth))],
    ],
  };
  return converted(described, source, conversion);
}

/** Returns the key of a component. A credit has no key, so its id in the list is used. */
const idOf = (tree: Tree, nth: number, lists: Lists): string =>
  (tree.key as string | undefined) ?? String(lists.credits[nth]);
