import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Strapi checks the parameters of its Document Service strictly, so a reason cannot be one of them: it goes along
 * with the call instead.
 */
const reasons = new AsyncLocalStorage<string>();

/** Does some work that may publish in spite of findings, if there is a reason. */
export const overriding = <Result>(reason: string | undefined, work: () => Promise<Result>) =>
  reason === undefined ? work() : reasons.run(reason, work);

/** The reason that the present call was given; null for none. */
export const overrideReason = (): string | null => reasons.getStore() ?? null;
