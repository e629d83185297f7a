import { canonical } from '../version/canonical';
import type { Mark, Node } from './manuscript';

/** A part of a text with the same marks throughout. */
export interface Run {
  text: string;
  marks: Mark[];
}

/** The styles of a text, by their names in Strapi Blocks. */
export const STYLES = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

export const isStyle = (type: string): boolean => (STYLES as readonly string[]).includes(type);

/** Returns plain text as runs. */
export const plainRuns = (text: string): Run[] => (text === '' ? [] : [{ text, marks: [] }]);

/** Returns the runs of a node that contains text. */
export const runsIn = ({ content = [] }: Node): Run[] =>
  content.map(({ text = '', marks = [] }) => ({ text, marks }));

/** Turns runs into text nodes of the manuscript. */
export const toNodes = (runs: readonly Run[]): Node[] =>
  joined(runs).map(({ text, marks }) => ({
    ...{ type: 'text', text },
    ...(marks.length > 0 && { marks }),
  }));

export const plainText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Adds a mark to the text from `start` to `end`. */
export function marked(runs: readonly Run[], start: number, end: number, mark: Mark): Run[] {
  let passed = 0;
  const all = runs.flatMap(({ text, marks }) => {
    const [from, to] = [clamp(start - passed, text), clamp(end - passed, text)];
    passed += text.length;
    return [
      { text: text.slice(0, from), marks },
      { text: text.slice(from, to), marks: [...marks, mark] },
      { text: text.slice(to), marks },
    ];
  });
  return joined(all);
}

const clamp = (offset: number, text: string): number => Math.max(0, Math.min(offset, text.length));

/** Removes empty runs and joins neighbours with the same marks. */
export function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const { text, marks } of runs) {
    const last = all.at(-1);
    if (text === '') continue;
    if (last && sameMarks(last.marks, marks)) last.text += text;
    else all.push({ text, marks });
  }
  return all;
}

export const sameMarks = (a: readonly Mark[], b: readonly Mark[]): boolean =>
  a.length === b.length && namesOf(a) === namesOf(b);

const namesOf = (marks: readonly Mark[]): string => marks.map(canonical).sort().join();
