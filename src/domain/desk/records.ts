import { canonical } from '../version/canonical';
import type { Component } from './content';
import { RECORDS, RECORD_LISTS, type Node, type RecordList } from './manuscript';
import { runsIn, type Run } from './runs';

/** A range of the text with one mark of a record. */
interface Stretch {
  list: RecordList;
  record: Component;
  text: string;
}

/**
 * Returns the records of a section from the marks on its words, in the order of the text, followed by the records
 * without a place.
 */
export function recordsIn(nodes: readonly Node[]): Record<RecordList, Component[]> {
  const stretches = nodes.flatMap(linesOf).flatMap(stretchesOf);
  const loose = nodes.flatMap(({ type, attrs }) =>
    type === 'loose' ? [attrs as { list: RecordList; component: Component }] : [],
  );
  const of = (list: RecordList) => [
    ...gathered(
      list,
      stretches.filter((one) => one.list === list),
    ),
    ...loose.filter((one) => one.list === list).map(({ component }) => component),
  ];
  return { metrics: of('metrics'), quotes: of('quotes') };
}

/** Returns the runs of each node that contains text itself, in the order of the text. */
function linesOf(node: Node): Run[][] {
  const { content = [] } = node;
  const isLine = content.some(({ type }) => type === 'text');
  return isLine ? [runsIn(node)] : content.flatMap(linesOf);
}

/** Joins neighbouring runs with the same record mark, whatever other marks they have. */
function stretchesOf(runs: readonly Run[]): Stretch[] {
  const all: Stretch[] = [];
  const open = new Map<string, Stretch>();
  for (const { text, marks } of runs) {
    const here = new Set<string>();
    for (const mark of marks) {
      const list = RECORD_LISTS.find((one) => RECORDS[one] === mark.type);
      if (!list) continue;
      const name = canonical(mark);
      here.add(name);
      const stretch =
        open.get(name) ?? start(all, open, name, list, mark.attrs?.record as Component);
      stretch.text += text;
    }
    for (const name of open.keys()) if (!here.has(name)) open.delete(name);
  }
  return all;
}

function start(
  all: Stretch[],
  open: Map<string, Stretch>,
  name: string,
  list: RecordList,
  record: Component,
): Stretch {
  const stretch = { list, record, text: '' };
  open.set(name, stretch);
  all.push(stretch);
  return stretch;
}

/**
 * Joins the ranges with one key into one record. A quote has a line for each range. A figure has one place. A second
 * range with the same words is a copy, and becomes its own record. A range with other words is the rest of a split, and
 * is left out.
 */
function gathered(list: RecordList, stretches: readonly Stretch[]): Component[] {
  const byKey = new Map<string, Component>();
  const records: Component[] = [];
  for (const { record, text } of stretches) {
    const first = record.key === undefined ? undefined : byKey.get(record.key);
    if (!first) {
      const made = { ...record, text };
      records.push(made);
      if (record.key !== undefined) byKey.set(record.key, made);
    } else if (list === 'quotes') {
      first.text = `${first.text}\n${text}`;
    } else if (first.text === text) {
      const { key: _key, ...copy } = record;
      records.push({ ...copy, text });
    }
  }
  return records;
}
