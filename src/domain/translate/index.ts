export { hashOf } from './hash';
export type { Carried, Given, PieceKind, RemovedPiece, TranslationState } from './piece';
export { changesBetween, type Change } from './changes';
export { pieceOf } from './locate';
export type { Term } from './propose';
export { chipsFor, type Chip } from './propose/chips';
export { refresh, type RefreshInput, type Translation } from './refresh';
export { statusOf, type TranslationStatus } from './status';
export type { PieceStatus } from './piece-status';
