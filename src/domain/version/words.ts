/** The most characters of a value in a comparison: one line of a message or panel. */
export const LONGEST_SHOWN = 80;

/**
 * Returns a value in a few words: the text itself, the text of a body, or the words of a component. Null if it is
 * empty.
 */
export function words(value: unknown): string | null {
  const all = spoken(value);
  if (all === '') return null;
  const characters = [...all];
  return characters.length > LONGEST_SHOWN
    ? `${characters.slice(0, LONGEST_SHOWN - 1).join('')}…`
    : all;
}

/** Returns all the words of a value, unshortened; empty if there are none. */
export const spoken = (value: unknown): string => textOf(value).trim();

/** Fields that a person does not read. */
const UNSPOKEN = new Set(['key', 'type', 'format', 'level']);

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return joined(value);
  if (typeof value !== 'object') return String(value);
  const { children, text } = value as { children?: unknown[]; text?: unknown };
  if (children) return children.map(textOf).join('');
  if (isLeaf(value)) return String(text);
  const spoken = Object.entries(value).filter(([name]) => !UNSPOKEN.has(name));
  return joined(spoken.map(([, one]) => one));
}

/** A leaf of a body: text with formatting. */
const isLeaf = (value: object) => 'text' in value && (value as { type?: unknown }).type === 'text';

const joined = (values: unknown[]) => values.map(textOf).filter(Boolean).join(' ');
