import { fromXlsx, toXlsx } from '../../formats/translations/xlsx';

/** Rows for a spreadsheet. */
export interface WriteRows {
  rows: string[][];
  sheet: string;
}

export const writeRows = ({ rows, sheet }: WriteRows) => toXlsx(rows, sheet);

export const readRows = (bytes: Uint8Array) => fromXlsx(bytes);
