import type { Field } from '../report/field';

/**
 * The limits of enclosed data. The data comes with a file, so anybody may have written it: only what a report may hold
 * is accepted.
 */

export const [LONGEST_WORDS, LONGEST_TEXT, MOST] = [255, 20_000, 20_000];
/** The key of an indicator, an organization or a series. */
export const KEY = /^[a-z0-9-]{2,60}$/;
/** 2025-H1, ../2025-03, 100000 person, person,month */
const CODE = /^[\w./,: -]{0,60}$/;

/** A record whose fields are not checked yet. */
export type Values = Readonly<Record<string, unknown>>;

/** Returns the fields of a record; null if one of them does not match its shape. */
export function fieldsIn(
  fields: Readonly<Record<string, Field>>,
  blank: Values,
  value: Values,
): Values | null {
  const taken = Object.keys(blank).map((name) => [name, value[name] ?? null] as const);
  return taken.every(([name, one]) => fits(fields[name]!, one)) ? Object.fromEntries(taken) : null;
}

function fits(field: Field, value: unknown): boolean {
  if (value === null) return !('required' in field && field.required);
  if (field.is === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (typeof value !== 'string') return false;
  if (field.is === 'words') return value.length <= (field.long ? LONGEST_TEXT : LONGEST_WORDS);
  if (field.is !== 'code') return false;
  return field.options ? field.options.includes(value) : CODE.test(value);
}

/** Whether a value is a record. */
export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null;
/** Returns a list, cut where it is too long; an empty one for anything else. */
export const listIn = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, MOST) : [];
/** Whether a value is a whole number of at least 0. */
export const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0;
/** Whether a value names a range of a text. */
export const isSpan = (value: unknown): boolean =>
  isValues(value) &&
  isCount(value.start) &&
  isCount(value.end) &&
  [value.row, value.column].every((one) => one === undefined || isCount(one));
/** Returns a text, if it is one of an acceptable length. */
export const wordsIn = (value: unknown, longest: number): string | null =>
  typeof value === 'string' && value !== '' && value.length <= longest ? value : null;
