import { AsyncLocalStorage } from 'node:async_hooks';

/** What an editor says with a publication. */
export type Said = {
  /** Why it is published in spite of findings. */
  overrideReason?: string | undefined;
  /** What readers are told of what changed, and why: in the language that is published, or by language. */
  correction?: string | Record<string, string> | undefined;
};

/**
 * Strapi checks the parameters of its Document Service strictly, so this cannot be one of them: it goes along with the
 * call instead.
 */
const said = new AsyncLocalStorage<Said>();

/** Does some work that may publish, with what its editor says. */
export const saying = <Result>(words: Said, work: () => Promise<Result>) => said.run(words, work);

/** The reason that the present call was given; null for none. */
export const overrideReason = (): string | null => said.getStore()?.overrideReason ?? null;

/** The correction that the present call was given for a language; null for none. */
export function correctionIn(locale: string): string | null {
  const { correction } = said.getStore() ?? {};
  if (typeof correction === 'string') return correction;
  return correction?.[locale] ?? null;
}
