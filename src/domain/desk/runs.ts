import type { Inline, Link, Text } from '../report';
import { canonical } from '../version/canonical';
import { sameJson } from '../version/same-json';
import type { Mark, Node } from './manuscript';

/** A part of a text with the same marks throughout. */
export interface Run {
  text: string;
  marks: Mark[];
}

/** The styles of a text, by their names in Strapi Blocks. */
export const STYLES = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

const isStyle = (type: string): boolean => (STYLES as readonly string[]).includes(type);

/** Returns plain text as runs. */
export const plainRuns = (text: string): Run[] => (text === '' ? [] : [{ text, marks: [] }]);

/** Turns the inline nodes of a block into runs. Other attributes of a text or a link are carried in a mark. */
export function fromInlines(children: readonly Inline[]): Run[] {
  const runs = children.flatMap((child) =>
    child.type === 'link' ? linkRuns(child) : [textRun(child)],
  );
  return joined(runs);
}

function linkRuns({ type: _type, url, children, ...rest }: Link): Run[] {
  const link: Mark = { type: 'link', attrs: { url, rest } };
  return children.map(textRun).map(({ text, marks }) => ({ text, marks: [...marks, link] }));
}

function textRun({ type: _type, text, ...more }: Text): Run {
  const all = Object.entries(more);
  const styles = all.filter(([name, value]) => isStyle(name) && value === true);
  const rest = all.filter(([name, value]) => !isStyle(name) || value !== true);
  const carried =
    rest.length > 0 ? [{ type: 'text_rest', attrs: { rest: fromEntries(rest) } }] : [];
  return { text, marks: [...styles.map(([type]) => ({ type })), ...carried] };
}

/** Turns runs into the inline nodes of a block; an empty text if there are no runs. */
export function toInlines(runs: readonly Run[]): Inline[] {
  const inlines: Inline[] = [];
  for (const run of joined(runs.map(withoutRecords))) {
    const link = run.marks.find(({ type }) => type === 'link');
    const text = toText(run);
    if (!link) inlines.push(text);
    else appendLinked(inlines, link, text);
  }
  return inlines.length > 0 ? inlines : [{ type: 'text', text: '' }];
}

function appendLinked(inlines: Inline[], { attrs }: Mark, text: Text): void {
  const link = { ...(attrs?.rest as object), type: 'link', url: String(attrs?.url ?? '') } as Link;
  const last = inlines.at(-1);
  const { children, ...own } = (last ?? {}) as Link;
  if (last?.type === 'link' && sameJson(own, link)) children.push(text);
  else inlines.push({ ...link, children: [text] });
}

function toText({ text, marks }: Run): Text {
  const styles = marks.filter(({ type }) => isStyle(type)).map(({ type }) => [type, true]);
  const carried = marks.find(({ type }) => type === 'text_rest')?.attrs?.rest as object | undefined;
  return { ...carried, ...fromEntries(styles as [string, unknown][]), type: 'text', text };
}

const fromEntries = (entries: [string, unknown][]) => Object.fromEntries(entries);

const withoutRecords = ({ text, marks }: Run): Run => ({
  text,
  marks: marks.filter(({ type }) => type !== 'figure' && type !== 'quotation'),
});

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
function joined(runs: readonly Run[]): Run[] {
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
