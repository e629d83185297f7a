import { AsyncLocalStorage } from 'node:async_hooks';

const reasons = new AsyncLocalStorage<string | undefined>();

/** Does some work that may publish without signatures, where there is a reason. */
export const inEmergency = <Result>(reason: string | undefined, work: () => Promise<Result>) =>
  reasons.run(reason, work);

/** Why the present publication goes ahead without signatures. */
export const emergencyReason = (): string | undefined => reasons.getStore();
