import type { Component } from './content';
import type { Node } from './manuscript';
import { plainText, runsIn } from './runs';
import type { Slot } from './slots';
import { readTime, shownTime } from './time';

/** Sets a value. Empty values are left out, as in drafts. An empty list is kept if the attribute was there before. */
export function put(target: Record<string, unknown>, name: string, value: unknown): void {
  const isEmptyList = Array.isArray(value) && value.length === 0;
  const isEmpty = value === undefined || value === null || value === '';
  if (isEmpty || (isEmptyList && !(name in target))) delete target[name];
  else target[name] = value;
}

/** Returns the value of a line of the manuscript. A field without a line keeps its value. */
export function slotValue(
  { type, name, kind }: Slot,
  nodes: readonly Node[],
  was: Component,
): unknown {
  const node = nodes.find((one) => one.type === type);
  if (!node) return was[name];
  const text = plainText(runsIn(node));
  if (kind !== 'instant' || text.trim() === '') return text;
  const old = was[name];
  return typeof old === 'string' && shownTime(old) === text ? old : (readTime(text) ?? old);
}

/** Returns the component of a node, with the values of its lines. */
export function withSlots(node: Node, slots: readonly Slot[]): Component {
  const component = { ...(node.attrs?.component as Component) };
  for (const slot of slots)
    put(component, slot.name, slotValue(slot, node.content ?? [], component));
  return component;
}
