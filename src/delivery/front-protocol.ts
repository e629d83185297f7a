import type { Wanted } from './recognise';

/**
 * What the application and the front, a process of its own before it (`src/front/`), tell each other beside HTTP.
 */

/** A header of each public read that may be kept: what it answers, and what it is made of. */
export const KEEP_HEADER = 'Zongshu-Keep';

/** A header of every other answer: how many changes the application had told of when it answered. */
export const TOLD_HEADER = 'Zongshu-Told';

/** What the front keeps an answer by. */
export type Keep = Omit<Wanted, 'keys'> & { tags: string[] };

/** A change, sent over the channel between the processes: tags that are stale (all, for null), or whether any can be heard. */
export type Change = { told: number } & ({ drop: string[] | null } | { isListening: boolean });

export const encodeKeep = (keep: Keep): string =>
  Buffer.from(JSON.stringify(keep)).toString('base64url');

export const decodeKeep = (header: string): Keep =>
  JSON.parse(Buffer.from(header, 'base64url').toString()) as Keep;
