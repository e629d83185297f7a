/** Why work did not finish: it was refused, stopped, or its process died. */
export type EndReason = 'busy' | 'time' | 'memory' | 'crash' | 'aborted';

/** Work that did not finish. The node is not affected, and the next work gets a new process. */
export class WorkEndedError extends Error {
  constructor(
    readonly reason: EndReason,
    message: string,
  ) {
    super(message);
    this.name = 'WorkEndedError';
  }
}
