import type { Context } from '../http/context';

/** A signal that is given when the client gives the request up before it is answered. */
export function clientOf({ res }: Context): AbortSignal {
  const controller = new AbortController();
  res.once('close', () => {
    if (!res.writableFinished) controller.abort(new ClientGoneError());
  });
  return controller.signal;
}

/** Nobody waits for the answer any more. */
export class ClientGoneError extends Error {
  constructor() {
    super('The client gave the import up before it was done: nothing was made.');
    this.name = 'ClientGoneError';
  }
}
