import type { Inline, Link, Text } from '../report';
import { sameJson } from '../version/same-json';
import type { Mark } from './manuscript';
import { isStyle, joined, type Run } from './runs';

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
