import { rowsOf } from './rows';
import { CANTONESE } from './surnames.hant.table';

/** The surnames, in traditional characters, for each spelling of Hong Kong. */
export const OF_HONG_KONG: ReadonlyMap<string, string> = new Map(rowsOf(CANTONESE));
