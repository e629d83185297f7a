import type { FillColumn } from './sheet';

export type Row = Record<FillColumn, string> & { at: number };
export type Places = ReadonlyMap<FillColumn, number>;
