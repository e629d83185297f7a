import { redactedText, type Redaction } from './redact-text';

/** Fields for programs, not for people. They are not redacted. */
const NAMES = new Set([
  'key',
  'type',
  'documentId',
  'hash',
  'url',
  'src',
  'mime',
  'unit',
  'locale',
]);

/** Redacts the words everywhere in a JSON value. Returns the same object if none of them occurs. */
export function redacted<Value>(value: Value, redaction: Redaction): Value {
  return inValue(value, redaction) as Value;
}

function inValue(value: unknown, redaction: Redaction): unknown {
  if (typeof value === 'string') return redactedText(value, redaction);
  if (Array.isArray(value)) return inList(value, redaction);
  if (typeof value !== 'object' || value === null) return value;
  let changed = false;
  const entries = Object.entries(value).map(([name, one]) => {
    const next = NAMES.has(name) && typeof one === 'string' ? one : inValue(one, redaction);
    changed ||= next !== one;
    return [name, next];
  });
  return changed ? Object.fromEntries(entries) : value;
}

type Leaf = { text: string };

/** Redacts a line as one text, because a word may be split over leaves, such as one bold and one plain. */
function inList(list: unknown[], redaction: Redaction): unknown[] {
  const next = list.map((one) => inValue(one, redaction));
  const leaves = next.every(isLeaf) ? acrossLeaves(next as Leaf[], redaction) : next;
  return leaves.some((one, at) => one !== list[at]) ? leaves : list;
}

const isLeaf = (value: unknown): value is Leaf =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as { text?: unknown }).text === 'string' &&
  (value as { type?: unknown }).type === 'text';

/** A redacted word keeps its length, so each leaf keeps its length too. */
function acrossLeaves(leaves: Leaf[], redaction: Redaction): Leaf[] {
  const whole = leaves.map(({ text }) => text).join('');
  const clean = redactedText(whole, redaction);
  if (clean === whole) return leaves;
  let at = 0;
  return leaves.map((leaf) => {
    const text = clean.slice(at, at + leaf.text.length);
    at += leaf.text.length;
    return { ...leaf, text };
  });
}
