/** What can be wrong with a table of terms. */
export type FaultCode =
  | 'missing-column'
  | 'unknown-column'
  | 'duplicate-column'
  | 'missing-value'
  | 'duplicate-term'
  | 'too-long'
  | 'extra-cell';

/** Why a row of a table of terms cannot be accepted. */
export interface Fault {
  code: FaultCode;
  /** The row number as a spreadsheet counts, from 1. The header is row 1. */
  row: number;
  /** The name of the column. For a cell beyond the header, its number from 1. */
  column: string;
  /** The faulty value, or the row where the term was given first. */
  actual?: string | number;
}

const WORDING: Record<FaultCode, string> = {
  'missing-column': 'The first row must name a column "{column}".',
  'unknown-column':
    'There is no column "{column}". Columns are zh, en, forbidden, note and source.',
  'duplicate-column': 'The column "{column}" is there twice.',
  'missing-value': 'The column "{column}" must not be empty.',
  'duplicate-term': 'The term stands in row {actual} already.',
  'too-long': 'The column "{column}" takes 255 characters at most; here are {actual}.',
  'extra-cell': 'Column {column} has no title. Put quotes around a text with commas: {actual}',
};

/** Returns the English message for a fault. */
export const faultMessage = ({ code, column, actual }: Fault): string =>
  WORDING[code].replace('{column}', () => column).replace('{actual}', () => String(actual));
