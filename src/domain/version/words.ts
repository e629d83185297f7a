/** How much of a value is shown where two are set against each other: a line of a message or panel. */
export const LONGEST_SHOWN = 80;

/** A value in a few words: a text as it is, a body by its text, a component by what it says. Null for nothing. */
export function words(value: unknown): string | null {
  const all = spoken(value);
  if (all === '') return null;
  const characters = [...all];
  return characters.length > LONGEST_SHOWN
    ? `${characters.slice(0, LONGEST_SHOWN - 1).join('')}…`
    : all;
}

/** All that a value says, unshortened; empty for nothing. */
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

/** A leaf of a body: a text with its marks. */
const isLeaf = (value: object) => 'text' in value && (value as { type?: unknown }).type === 'text';

const joined = (values: unknown[]) => values.map(textOf).filter(Boolean).join(' ');
