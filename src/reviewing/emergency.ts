import { AsyncLocalStorage } from 'node:async_hooks';

/** How the present publication stands to reviews: its reason to go ahead without them, and whether it is a schedule's. */
type Publication = { reason?: string | undefined; isScheduled?: boolean };

const publications = new AsyncLocalStorage<Publication>();

/** Does some work that may publish without signatures, for a reason; or that a schedule does, which no request asks for. */
export const asPublication = <Result>(of: Publication, work: () => Promise<Result>) =>
  publications.run(of, work);

export const presentPublication = (): Publication => publications.getStore() ?? {};
