import { AsyncLocalStorage } from 'node:async_hooks';

const reasons = new AsyncLocalStorage<string | undefined>();

/** Runs some work that may publish without signatures, if there is a reason. */
export const inEmergency = <Result>(reason: string | undefined, work: () => Promise<Result>) =>
  reasons.run(reason, work);

/** Returns the reason for publishing without signatures in the present call. */
export const emergencyReason = (): string | undefined => reasons.getStore();
