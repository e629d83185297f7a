import type { Silence } from '../domain/messages/suggestions';
import type { Task } from '../domain/suggest';

/** A service that suggests words. Another service implements this type too. */
export type Suggester = {
  /** The model that an editor is told the words come from. */
  model: string;
  /** Returns the model's answer unchecked. Throws `NoAnswer` and nothing else. */
  suggest(task: Task): Promise<string>;
};

/** Thrown if there is no answer that could be checked. */
export class NoAnswer extends Error {
  constructor(readonly why: Silence) {
    super(`No suggestion: ${why}`);
    this.name = 'NoAnswer';
  }
}
