import type { Bundle, Returned, Sides } from '../../domain/translate/exchange';
import type { Ground } from '../../domain/suggest';
import type { RefreshInput } from '../../domain/translate';
import type { Format } from '../../formats/translations/kinds';
import type { CheckReport } from './check-report';
import type { ReadDocument } from './read-document';
import type { WriteRows } from './rows';
import type { WriteForm } from './write-form';

/**
 * What workers do, by name. Each loads what it needs when it is first asked, so that a worker starts at once and the
 * node, which reads this table too, loads none of it.
 */
export const TASKS = {
  readDocument: async (input: ReadDocument) =>
    (await import('./read-document')).readDocument(input),
  readReturned: async (bytes: Uint8Array) => (await import('./exchange')).readReturned(bytes),
  readTerms: async (bytes: Uint8Array) => (await import('./glossary')).readTerms(bytes),
  readRows: async (bytes: Uint8Array) => (await import('./rows')).readRows(bytes),
  checkReport: async (input: CheckReport) => (await import('./check-report')).checkReport(input),
  translationStatus: async (sides: Sides) => (await import('./translate')).translationStatus(sides),
  renewTranslation: async (input: RefreshInput) =>
    (await import('./translate')).renewTranslation(input),
  translationUnits: async (sides: Sides) => (await import('./translate')).translationUnits(sides),
  acceptUnits: async (input: { units: Returned['units']; sides: Sides }) =>
    (await import('./translate')).acceptUnits(input),
  weighSuggestion: async (input: { answer: string; ground: Ground }) =>
    (await import('./suggest')).weighSuggestion(input),
  writeUnits: async (input: { format: Format; bundle: Bundle }) =>
    (await import('./exchange')).writeUnits(input),
  writeRows: async (input: WriteRows) => (await import('./rows')).writeRows(input),
  writeForm: async (input: WriteForm) => (await import('./write-form')).writeForm(input),
};

type Tasks = typeof TASKS;
export type TaskName = keyof Tasks;
export type InputOf<Name extends TaskName> = Parameters<Tasks[Name]>[0];
export type OutputOf<Name extends TaskName> = Awaited<ReturnType<Tasks[Name]>>;

/** Kinds of work with workers of their own: a hostile file keeps no editor from publishing, nor a reader from a page. */
export type Lane = 'files' | 'reports' | 'forms';

export const LANE_OF: Record<TaskName, Lane> = {
  readDocument: 'files',
  readReturned: 'files',
  readTerms: 'files',
  readRows: 'files',
  checkReport: 'reports',
  translationStatus: 'reports',
  renewTranslation: 'reports',
  translationUnits: 'reports',
  acceptUnits: 'reports',
  weighSuggestion: 'reports',
  writeUnits: 'forms',
  writeRows: 'forms',
  writeForm: 'forms',
};
