import { AsyncLocalStorage } from 'node:async_hooks';

/** The texts that an editor gives with a publication. */
export type Said = {
  /** The reason for publishing in spite of findings. */
  overrideReason?: string | undefined;
  /** The correction note for readers: what changed, and why. One text for all languages, or a text by language. */
  correction?: string | Record<string, string> | undefined;
};

/** Strapi rejects unknown parameters of its Document Service, so these texts travel beside the call. */
const said = new AsyncLocalStorage<Said>();

/** Runs some work that may publish, with the texts of its editor. */
export const saying = <Result>(words: Said, work: () => Promise<Result>) => said.run(words, work);

/** Returns the override reason of the present call, or null. */
export const overrideReason = (): string | null => said.getStore()?.overrideReason ?? null;

/** Returns the correction note of the present call for a language, or null. */
export function correctionIn(locale: string): string | null {
  const { correction } = said.getStore() ?? {};
  if (typeof correction === 'string') return correction;
  return correction?.[locale] ?? null;
}
