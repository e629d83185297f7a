import type { Context } from '../http/context';

/** Returns a signal that aborts if the client disconnects before the response is sent. */
export function clientOf({ res }: Context): AbortSignal {
  const controller = new AbortController();
  res.once('close', () => {
    if (!res.writableFinished) controller.abort(new ClientGoneError());
  });
  return controller.signal;
}

/** Thrown when the client no longer waits for the response. */
export class ClientGoneError extends Error {
  constructor() {
    super('The client gave the import up before it was done: nothing was made.');
    this.name = 'ClientGoneError';
  }
}
