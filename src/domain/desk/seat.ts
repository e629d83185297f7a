import type { Component } from './content';

/** Whether a component belongs to a table: a note whose mark is in a cell. It has no paragraph number. */
export const isInTable = ({ table }: Component): boolean => typeof table === 'string';

/**
 * Returns the number of the paragraph before a component; 0 if there is none.
 * @param attribute the attribute with this number, if the component's kind has one
 */
export function seatOf(component: Component, attribute: string | null | undefined): number {
  const seat = attribute && !isInTable(component) ? component[attribute] : 0;
  return typeof seat === 'number' ? seat : 0;
}
