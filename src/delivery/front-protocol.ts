import type { Wanted } from './recognise';

/**
 * What the application and the front, a process of its own before it (`src/front/`), tell each other beside HTTP.
 */

/** A header of each public read that may be kept: what it answers, and what it is made of. */
export const KEEP_HEADER = 'zongshu-keep';

/** Lists name all that they are made of in one header: so many bytes. */
export const LONGEST_HEADERS = 4 * 1024 * 1024;

/** A header of every other answer: how many changes the application had told of when it answered. */
export const TOLD_HEADER = 'zongshu-told';

/** Marks a request that this process makes of itself: it is answered as the front would be. */
export const FROM_WITHIN = Symbol('from within');

/** What the front keeps an answer by. */
export type Keep = Pick<Wanted, 'key' | 'questions'> & { tags: string[] };

/** Tags that are stale (all, for null), or whether the application hears of any. */
export type News = { drop: string[] | null } | { isListening: boolean };

/** A change, sent over the channel between the processes, with its number. */
export type Change = News & { told: number };

export const encodeKeep = (keep: Keep): string =>
  Buffer.from(JSON.stringify(keep)).toString('base64url');

export const decodeKeep = (header: string): Keep =>
  JSON.parse(Buffer.from(header, 'base64url').toString()) as Keep;
