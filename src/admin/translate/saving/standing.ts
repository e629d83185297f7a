import type { TranslationStatus } from '../../../domain/translate';

/** The state of a translation, as the server returns it. */
export type Standing = TranslationStatus & { isStarted: boolean };
