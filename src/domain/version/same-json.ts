import { canonical } from './canonical';

/** Equal whatever the order of fields. */
export const sameJson = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
