import type { Position, Qualifier } from '../report';
import type { UnitCode } from './units';

/**
 * An amount, a measure, a rate or a count, as a text states it. `value` is in `unit` with multipliers applied (30万元 is
 * 300000 CNY). A range or an indefinite amount has `min` and `max` instead.
 */
export interface Quantity extends Position {
  /** The text as written, from the qualifying word to the unit. */
  text: string;
  value: number | null;
  min: number | null;
  max: number | null;
  unit: UnitCode;
  qualifier: Qualifier;
  /** The same amount stated again in another unit: (80 hectares) after 1,200 mu. */
  gloss?: Position & { text: string; unit: UnitCode; value: number | null };
}

/** A quantity with offsets only, before its text is sliced out. */
export type QuantitySpan = Omit<Quantity, 'text'>;

/** The languages in which quantities can be read and written. */
export type Language = 'zh' | 'en';
