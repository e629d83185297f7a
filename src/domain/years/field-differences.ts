import type { Edition } from '../edition';
import { sameJson } from '../version/same-json';
import { words } from '../version/words';

/** A field of the report itself. Its values are text, shortened. */
export interface FieldDifference {
  name: string;
  was: string | null;
  now: string | null;
}

/** Fields that identify the report, and `sections`, which is compared separately. */
const APART = new Set(['documentId', 'locale', 'sections']);

/** Returns the fields of the report itself that differ. */
export function fieldsBetween(previous: Edition, next: Edition): FieldDifference[] {
  const names = [...new Set([...Object.keys(previous), ...Object.keys(next)])];
  return (names as (keyof Edition)[])
    .filter((name) => !APART.has(name) && !sameJson(seenOf(previous, name), seenOf(next, name)))
    .map((name) => ({ name, was: saidOf(previous, name), now: saidOf(next, name) }));
}

/** Returns a field as readers see it. A cover is compared without its key: a write without a key creates a new one. */
function seenOf(edition: Edition, name: keyof Edition): unknown {
  return name === 'cover' ? keyless(edition.cover) : edition[name];
}

/** Returns a field as text. A picture is described by its caption and credit, not by its files. */
function saidOf(edition: Edition, name: keyof Edition): string | null {
  if (name !== 'cover') return words(edition[name]);
  const { caption, alt, credit } = edition.cover ?? {};
  return words([caption ?? alt, credit].filter(Boolean));
}

/** Removes the key, which no reader sees, and the place, which moves with the prose. */
export function keyless<One extends object>(record: One | null): object | null {
  if (record === null) return null;
  const { key: _key, place: _place, ...seen } = record as One & { key?: unknown; place?: unknown };
  return seen;
}
