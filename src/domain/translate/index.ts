export { hashOf } from './hash';
export type { Carried, Given, PieceKind, RemovedPiece, TranslationState } from './piece';
export type { Term } from './propose';
export { refresh, type RefreshInput, type Translation } from './refresh';
export { statusOf, type PieceStatus, type TranslationStatus } from './status';
