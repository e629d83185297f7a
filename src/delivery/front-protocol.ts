import type { Wanted } from './spellings';

/** What the application and the front (`src/front/`, a process of its own) tell each other besides HTTP. */

/** A header of each public read that may be cached: its cache key and its tags. */
export const KEEP_HEADER = 'zongshu-keep';

/** The longest headers, in bytes. The tags of a long list are all in one header. */
export const LONGEST_HEADERS = 4 * 1024 * 1024;

/** A header of every other response: how many changes the application had reported before this response. */
export const TOLD_HEADER = 'zongshu-told';

/** Marks a request that this process makes to itself. It gets the same response as the front would. */
export const FROM_WITHIN = Symbol('from within');

/** What the front needs to cache an answer. */
export type Keep = Pick<Wanted, 'key' | 'questions'> & { tags: string[] };

/** Tags that are stale (all tags, for null), or whether the application hears of changes on other nodes. */
export type News = { drop: string[] | null } | { isListening: boolean };

/** News with its number, sent over the channel between the processes. */
export type Change = News & { told: number };

export const encodeKeep = (keep: Keep): string =>
  Buffer.from(JSON.stringify(keep)).toString('base64url');

export const decodeKeep = (header: string): Keep =>
  JSON.parse(Buffer.from(header, 'base64url').toString()) as Keep;
