/** Why work came to no end: it was turned away, stopped, or its process died. */
export type EndReason = 'busy' | 'time' | 'memory' | 'crash' | 'aborted';

/** Work that came to no end. The node is unharmed, and the next work gets a new process. */
export class WorkEndedError extends Error {
  constructor(
    readonly reason: EndReason,
    message: string,
  ) {
    super(message);
    this.name = 'WorkEndedError';
  }
}
