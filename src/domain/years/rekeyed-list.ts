import type { Component } from '../desk/content';
import { sameJson } from '../version/same-json';

/** The lists of records of a section whose keys are given anew. */
export const LISTS = ['metrics', 'quotes', 'tables', 'notes'] as const;

type Sign = (component: Component) => string;

const textOf: Sign = ({ text }) => text ?? '';
/** Identifies a line of the credits. */
export const byRole: Sign = ({ role }) => String(role ?? '');

/** What identifies a record, the most reliable first. */
export const SIGNS: Record<(typeof LISTS)[number], Sign | Sign[]> = {
  metrics: [
    (one) => `${textOf(one)} ${String(one.label)}`,
    textOf,
    ({ label, unit }) => `${String(label)} ${String(unit)}`,
  ],
  quotes: [textOf, ({ speaker, text }) => `${String(speaker ?? '')}${(text ?? '').slice(0, 6)}`],
  tables: [({ rows }) => JSON.stringify(rows ?? null), ({ caption }) => String(caption ?? '')],
  notes: [textOf, ({ mark }) => String(mark ?? '')],
};

/**
 * Matches each record with an earlier one. If the content is the same, the earlier record is kept whole. If it differs,
 * the key and the fields that no document holds are kept.
 */
export function rekeyedList(
  now: Component[],
  before: Component[],
  signs: Sign | Sign[],
  newKey: () => string,
): Component[] {
  const free = new Set(before);
  const found = new Map<Component, Component>();
  for (const sign of [signs].flat()) {
    for (const one of now) {
      if (found.has(one) || sign(one).trim() === '') continue;
      const known = [...free].find((other) => sign(other) === sign(one));
      if (!known) continue;
      found.set(one, known);
      free.delete(known);
    }
  }
  return now.map((one) => {
    const known = found.get(one);
    if (!known) return { ...one, key: newKey() };
    return saysTheSame(one, known) ? known : { ...known, ...one, key: known.key! };
  });
}

/** Returns whether the earlier record has every value that the reader found. */
const saysTheSame = (one: Component, known: Component): boolean =>
  Object.entries(one).every(([name, value]) => name === 'key' || sameJson(value, known[name]));
