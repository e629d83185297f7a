import { canonical } from './canonical';

/** Compares two JSON values. The order of fields does not matter. */
export const sameJson = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
