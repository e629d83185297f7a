import type { Component, Content } from './content';
import type { Node } from './manuscript';
import { plainRuns, toNodes } from './runs';
import type { Slot } from './slots';
import { shownTime } from './time';

/** Makes the line of a text field, with its time as people read it. */
export function slotNode({ name, type, kind }: Slot, from: Content | Component): Node {
  const value = from[name];
  const text = typeof value === 'string' ? (kind === 'instant' ? shownTime(value) : value) : '';
  return { type, content: toNodes(plainRuns(text)) };
}
