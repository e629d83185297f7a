import { fieldsOf, type Shape } from '../report/field';
import { REPORT } from '../report/shape';
import { componentsIn, type Component, type Content } from './content';
import { plainText, runsIn } from './runs';
import type { Node } from './manuscript';
import { REPORT_SLOTS, SHORT } from './slots';
import { readTime } from './time';

/** Why a manuscript cannot be saved, and where the fault is. */
export interface Fault {
  reason: 'too-long' | 'no-year' | 'no-time';
  /** The attribute: `title`, `heading`, `label`. */
  field: string;
  /** The key of the section, picture, quote or figure; absent for the report itself. */
  key?: string;
  /** The value at fault. If a text is too long, `length` and `most` are its actual and its allowed length. */
  actual: string;
  length?: number;
  most?: number;
}

/** Returns the faults that storage would refuse. So the desk can report them before saving, with the place of each. */
export function faultsIn(document: Node, content: Content): Fault[] {
  return [...factFaults(document), ...tooLong(REPORT, content)];
}

/** The same rule as in the schema of reports: a year of the twentieth or twenty-first century. */
const YEAR = /^(19|20)\d{2}$/;

function factFaults({ content = [] }: Node): Fault[] {
  return REPORT_SLOTS.flatMap(({ type, name, kind }): Fault[] => {
    const actual = plainText(runsIn(content.find((node) => node.type === type) ?? { type })).trim();
    if (actual === '') return [];
    if (kind === 'year' && !YEAR.test(actual)) return [{ reason: 'no-year', field: name, actual }];
    const isTime = kind !== 'instant' || readTime(actual) !== null;
    return isTime ? [] : [{ reason: 'no-time', field: name, actual }];
  });
}

function tooLong(shape: Shape, component: Component | Content): Fault[] {
  const key = typeof component.key === 'string' ? { key: component.key } : {};
  const own = fieldsOf(shape, 'words').flatMap(([field, { long }]): Fault[] => {
    const actual = component[field];
    if (long || typeof actual !== 'string' || [...actual].length <= SHORT) return [];
    const length = [...actual].length;
    return [{ ...{ reason: 'too-long', field, actual, length, most: SHORT }, ...key }];
  });
  const below = fieldsOf(shape, 'parts').flatMap(([name, { of }]) =>
    componentsIn(component[name]).flatMap((one) => tooLong(of, one)),
  );
  return [...own, ...below];
}
