import { once } from '../once';
import { parseQuantities, type Language } from '../quantity';
import { componentsIn, type Component, type SectionContent } from './content';
import { RECORD_LISTS, RECORDS, type Mark, type RecordList } from './manuscript';
import { marked, plainText } from './runs';
import { spotsOf, type Leaf, type Line } from './spots';

/** A record whose words are nowhere in its section. */
export interface Loose {
  list: RecordList;
  component: Component;
}

/**
 * Marks the words of a section with the records that state them. If two records have the same words, the first record
 * gets the first place. Changes the leaves. Returns the records without a place.
 */
export function bind(section: SectionContent, leaves: Leaf[], language: Language): Loose[] {
  const lines = leaves.map((leaf, at) => lineOf(leaf, at, language));
  const taken = new Set<string>();
  return RECORD_LISTS.flatMap((list) =>
    componentsIn(section[list]).flatMap((component) => {
      const spots = spotsOf(list, component, lines, taken);
      if (spots.length === 0) return [{ list, component }];
      const { text: _text, ...record } = component;
      spots.forEach(({ line: { leaf }, start, end }, part) => {
        leaf.runs = marked(leaf.runs, start, end, recordMark(list, record, part));
      });
      return [];
    }),
  );
}

/** Returns the mark of a record. The parts of one interrupted quotation have different numbers. */
export const recordMark = (list: RecordList, record: object, part = 0): Mark => ({
  type: RECORDS[list],
  attrs: { record, ...(list === 'quotes' && { part }) },
});

function lineOf(leaf: Leaf, at: number, language: Language): Line {
  const text = plainText(leaf.runs);
  const spans = () => parseQuantities(text, language).map(({ start, end }) => `${start} ${end}`);
  return { leaf, at, text, stated: once(() => new Set(spans())) };
}
