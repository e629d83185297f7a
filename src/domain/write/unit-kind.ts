import { UNITS, type Language, type UnitCode } from '../quantity';
import { unitName } from './unit-name';

/** Names for units that print as nothing: of 320 people English counts the people, and of 3:1 nothing is counted. */
const UNPRINTED: Record<Language, Partial<Record<UnitCode, string>>> = {
  zh: { ratio: '比', number: '数' },
  en: {
    ...{ ratio: 'ratio', number: 'number', item: 'items', place: 'places', village: 'villages' },
    ...{ person: 'people', personTime: 'visits', time: 'times', session: 'sessions' },
    ...{ batch: 'batches', muTime: 'mu-times' },
  },
};

/** Returns a name of a unit that is never empty, for lists and messages. `printed` as in `unitName`. */
export const unitKind = (unit: UnitCode, language: Language, printed = ''): string =>
  unitName(unit, language, printed) || (UNPRINTED[language][unit] ?? UNITS[unit].zh);
