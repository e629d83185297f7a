import { fieldsOf, type Field, type Shape } from '../report/field';
import { CREDIT, PHOTO, REPORT } from '../report/shape';

/** A line of text in the manuscript that holds one attribute, with the type of its node. */
export interface Slot {
  name: string;
  type: string;
  kind: Field['is'];
}

/** How many characters Strapi's short text holds. */
export const SHORT = 255;

function slotsOf(prefix: string, shape: Shape, kinds: readonly Field['is'][]): Slot[] {
  return fieldsOf(shape, ...kinds).map(([name, field]) => ({
    ...{ name, type: `${prefix}_${name}`, kind: field.is },
  }));
}

/** The lines above the sections: title, subtitle, year, author, source, time, summary, keywords. */
export const REPORT_SLOTS = slotsOf('report', REPORT, ['words', 'year', 'instant']);

/** The lines below a picture. */
export const PHOTO_SLOTS = slotsOf('photo', PHOTO, ['words']);

/** The lines below the cover. They hold no figures: the cover belongs to no section. */
export const COVER_SLOTS = slotsOf('cover', PHOTO, ['words']);

/** The two halves of a credit line. */
export const CREDIT_SLOTS = slotsOf('credit', CREDIT, ['words']);

export const ALL_SLOTS = [...REPORT_SLOTS, ...COVER_SLOTS, ...PHOTO_SLOTS, ...CREDIT_SLOTS];
