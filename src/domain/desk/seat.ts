import type { Component } from './content';

/** Whether a component belongs to a table: a note whose mark is in a cell. It counts no paragraphs. */
export const isInTable = ({ table }: Component): boolean => typeof table === 'string';

/**
 * The number of the paragraph that a component stands after: 0 where nothing says it.
 * @param attribute the attribute that says it, where its kind has one
 */
export function seatOf(component: Component, attribute: string | null | undefined): number {
  const seat = attribute && !isInTable(component) ? component[attribute] : 0;
  return typeof seat === 'number' ? seat : 0;
}
