import { Fragment, Slice, type Attrs, type Mark, type Node } from 'prosemirror-model';
import type { Component } from '../../../domain/desk';
import { newKey } from '../new-key';
import { RECORD_MARKS, stretchesOf } from './stretches';

/**
 * Returns what is pasted with keys of its own. A copy must not take the key of what it was copied from, by which its
 * translation is found, wherever it is put. Content of another report keeps none of its keys, because imported reports
 * have the same ones. What was cut out of this text keeps them.
 */
export function withOwnKeys(pasted: Slice, rest: Node, isOfThisReport: boolean): Slice {
  const taken = isOfThisReport ? namesIn(rest) : null;
  const renamed = new Map<string, string>();
  for (const name of namesIn(pasted.content)) {
    if (taken === null || taken.has(name)) renamed.set(keyIn(name), newKey());
  }
  if (renamed.size === 0) return pasted;
  return new Slice(rekeyedAll(pasted.content, renamed), pasted.openStart, pasted.openEnd);
}

/**
 * Returns the keys in a text. The key of a record stands with its words: other words are the rest of a record that was
 * cut in two, and belong to it.
 */
function namesIn(content: Node | Fragment): Set<string> {
  const names = new Set<string>();
  content.descendants(({ attrs }) => {
    const key = attrs.key ?? (attrs.component as Component | undefined)?.key;
    if (typeof key === 'string') names.add(nameOf(key));
  });
  for (const kind of RECORD_MARKS) {
    for (const { mark, from, to } of stretchesOf(content, kind)) {
      const { key } = mark.attrs.record as Component;
      if (key !== undefined) names.add(nameOf(key, content.textBetween(from, to)));
    }
  }
  return names;
}

const nameOf = (key: string, words = ''): string => `${key} ${words}`;
const keyIn = (name: string): string => name.slice(0, name.indexOf(' '));

type Renamed = ReadonlyMap<string, string>;

function rekeyedAll(content: Fragment, renamed: Renamed): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => nodes.push(rekeyed(node, renamed)));
  return Fragment.fromArray(nodes);
}

const rekeyed = (node: Node, renamed: Renamed): Node =>
  node.isText
    ? node.mark(node.marks.map((mark) => markWith(mark, renamed)))
    : node.type.create(
        attrsWith(node.attrs, renamed),
        rekeyedAll(node.content, renamed),
        node.marks,
      );

function attrsWith(attrs: Attrs, renamed: Renamed): Attrs {
  const { key, component } = attrs as { key?: string; component?: Component };
  if (component) return { ...attrs, component: componentWith(component, renamed) };
  return key === undefined ? attrs : { ...attrs, key: renamed.get(key) ?? key };
}

/** A note whose sign is in a table names the table by its key. */
function componentWith(component: Component, renamed: Renamed): Component {
  const changed = { ...component };
  for (const name of ['key', 'table']) {
    const own = renamed.get(String(component[name]));
    if (own !== undefined) changed[name] = own;
  }
  return changed;
}

const markWith = (mark: Mark, renamed: Renamed): Mark =>
  RECORD_MARKS.some((name) => name === mark.type.name)
    ? mark.type.create({
        ...mark.attrs,
        record: componentWith(mark.attrs.record as Component, renamed),
      })
    : mark;
