import type { Currency } from '../currency';
import type { People } from './people';

/** Makes a new key for something of the given kind. */
export type NewKey = (kind: 'section' | 'quote' | 'metric' | 'photo' | 'table' | 'note') => string;

/** The people that the report names, its year, and the currency that a plain 元 means. */
export interface Known extends Currency {
  people: People;
  year: number | null;
  /** The coming year that a section plans for. */
  ahead?: number | null;
  /** The year in which it is told (see `toldIn`). */
  now: number | null;
}
