import type { Bundle, Returned, Sides } from '../../domain/translate/exchange';
import type { Ground } from '../../domain/suggest';
import type { RefreshInput } from '../../domain/translate';
import type { Format } from '../../formats/translations/kinds';
import type { CheckReport } from './check-report';
import type { ReadDocument } from './read-document';
import type { WriteRows } from './rows';
import type { WriteForm } from './write-form';

/**
 * The tasks of workers, by name. Each loads its code when it first runs, so that a worker starts at once. The node
 * reads this table too and loads none of that code.
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

/** Kinds of tasks with separate workers: a hostile file must not block an editor's publishing or a reader's page. */
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
