import type { Silence } from '../domain/messages/suggestions';
import type { Task } from '../domain/suggest';

/** Whoever suggests words. Another service is another of these. */
export type Suggester = {
  /** What an editor is told that the words come from. */
  model: string;
  /** Answers as the model did, unweighed. Throws `NoAnswer`, and nothing else. */
  suggest(task: Task): Promise<string>;
};

/** No answer that could be weighed. */
export class NoAnswer extends Error {
  constructor(readonly why: Silence) {
    super(`No suggestion: ${why}`);
    this.name = 'NoAnswer';
  }
}
