/** Why a body is not taken: what no database stores, what no list holds, or what no form nests so deep. */
export type Fault = { path: string; reason: 'nul' | 'surrogate' | 'infinite' | 'null' | 'deep' };

/**
 * How deep objects and lists may nest. A list in a list in a list of a paragraph, in a section of a report, is some 20
 * deep; Strapi's own walks through a body end with the stack at some thousands.
 */
export const MAX_DEPTH = 64;

type Visit = { value: unknown; path: string; depth: number };

/**
 * The first fault of a value that came from outside, by its path (`data.sections.0.heading`); `null` where it has none.
 * It walks without recursion: how deep the value goes is not ours to trust.
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
      // Strapi's validators and ours read fields of whatever a list holds.
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

/** The most that is said of where a fault is, in characters. */
const LONGEST_PLACE = 200;

/** The fault in words, for whoever sent it. */
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

/** Not of the language before ES2024, and in every Node that we promise. */
const isWellFormed = (text: string) =>
  (text as unknown as { isWellFormed(): boolean }).isWellFormed();

/** Dates and buffers are values, not containers. */
const isContainer = (value: unknown): value is object =>
  Array.isArray(value) ||
  (typeof value === 'object' &&
    value !== null &&
    (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null));
