import { AsyncLocalStorage } from 'node:async_hooks';
import type { Compared } from '../domain/parity/coverage';

/** The texts that an editor gives with a publication. */
export type Said = {
  /** The reason for publishing in spite of findings. */
  overrideReason?: string | undefined;
  /** The correction note for readers: what changed, and why. One text for all languages, or a text by language. */
  correction?: string | Record<string, string> | undefined;
};

/** The number of numerals that were compared, by the language of the translation. */
export type Numerals = Record<string, Compared>;

/**
 * Strapi rejects unknown parameters of its Document Service, so these texts travel beside the call, and what the gate
 * compared comes back the same way.
 */
const said = new AsyncLocalStorage<Said & { numerals: Numerals }>();

/** Runs some work that may publish, with the texts of its editor. Also returns what the gate compared. */
export async function saying<Result>(
  words: Said,
  work: () => Promise<Result>,
): Promise<{ result: Result; numerals: Numerals }> {
  const numerals: Numerals = {};
  return { result: await said.run({ ...words, numerals }, work), numerals };
}

/** Notes what the gate compared in the present call. */
export function noteCompared(numerals: Numerals): void {
  Object.assign(said.getStore()?.numerals ?? {}, numerals);
}

/** Returns the override reason of the present call, or null. */
export const overrideReason = (): string | null => said.getStore()?.overrideReason ?? null;

/** Returns the correction note of the present call for a language, or null. */
export function correctionIn(locale: string): string | null {
  const { correction } = said.getStore() ?? {};
  if (typeof correction === 'string') return correction;
  return correction?.[locale] ?? null;
}
