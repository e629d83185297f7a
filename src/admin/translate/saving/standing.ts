import type { TranslationStatus } from '../../../domain/translate';

/** How a translation stands, as the server answers it. */
export type Standing = TranslationStatus & { isStarted: boolean };

export type PieceChange = { path: string; hash?: string; target?: string; confirmed?: true };
