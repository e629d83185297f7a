/** Why a body is refused: a string or number that no database stores, a null in a list, or nesting that is too deep. */
export type Fault = { path: string; reason: 'nul' | 'surrogate' | 'infinite' | 'null' | 'deep' };

/**
 * How deep objects and lists may nest. A report needs about 20 levels: a paragraph in three nested lists, in a section.
 * Strapi's own recursive walks overflow the stack at some thousands.
 */
export const MAX_DEPTH = 64;

type Visit = { value: unknown; path: string; depth: number };

/**
 * Returns the first fault in a value that came from outside, with its path (`data.sections.0.heading`), or null if
 * there is none. It does not recurse, because the sender decides how deep the value nests.
 */
export function faultIn(root: unknown): Fault | null {
  const ahead: Visit[] = [{ value: root, path: '', depth: 0 }];
  for (let visit = ahead.pop(); visit; visit = ahead.pop()) {
    const { value, path, depth } = visit;
    const reason = reasonAgainst(value);
    if (reason) return { path, reason };
    if (!isContainer(value)) continue;
    if (depth >= MAX_DEPTH) return { path, reason: 'deep' };
    for (const [key, inner] of Object.entries(value).reverse()) {
      const place = path ? `${path}.${key}` : key;
      const fault = reasonAgainst(key);
      if (fault) return { path, reason: fault };
      // Strapi's validators and ours read properties of every item in a list, and would crash on null.
      if (inner === null && Array.isArray(value)) return { path: place, reason: 'null' };
      ahead.push({ value: inner, path: place, depth: depth + 1 });
    }
  }
  return null;
}

const WORDS: Record<Fault['reason'], string> = {
  nul: 'holds the character U+0000, which cannot be stored. Leave it out',
  surrogate: 'holds half of a surrogate pair, which cannot be stored. Leave it out',
  infinite: 'is a greater number than can be stored',
  null: 'is null, in a list. Leave it out',
  deep: `is nested more than ${MAX_DEPTH} deep`,
};

/** The longest path that a message quotes, in characters. */
const LONGEST_PLACE = 200;

/** Returns the message about a fault for the sender of the body. */
export function wording({ path, reason }: Fault): string {
  const place = path ? `"${path.slice(0, LONGEST_PLACE)}"` : 'The body';
  return `${place} ${WORDS[reason]}.`;
}

function reasonAgainst(value: unknown): Fault['reason'] | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'infinite';
  if (typeof value !== 'string') return null;
  if (value.includes('\0')) return 'nul';
  return isWellFormed(value) ? null : 'surrogate';
}

/** `isWellFormed` is in every Node version that we support, but not in the type definitions before ES2024. */
const isWellFormed = (text: string) =>
  (text as unknown as { isWellFormed(): boolean }).isWellFormed();

/** Returns whether a value is a list or a plain object. Dates and buffers count as plain values. */
const isContainer = (value: unknown): value is object =>
  Array.isArray(value) ||
  (typeof value === 'object' &&
    value !== null &&
    (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null));
