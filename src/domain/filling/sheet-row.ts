import type { FillColumn } from './sheet';

/** A row of a returned sheet, with its number, counted from 1. */
export type Row = Record<FillColumn, string> & { at: number };
/** The number of each column in the returned sheet, from 0. */
export type Places = ReadonlyMap<FillColumn, number>;
