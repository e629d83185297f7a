import { UnreadableFileError } from '../domain/result';
import type { Answer, Ask } from './protocol';
import { TASKS } from './tasks';

/**
 * The program of a worker process. It runs one task at a time and only uses the input that it is sent. It loads the
 * domain and its libraries, never Strapi, and its environment contains no secret.
 */
process.on('message', ({ task, input }: Ask) => {
  void answerTo(task, input).then((answer) => process.send?.(answer));
});

// The node has ended: nobody waits for an answer.
process.on('disconnect', () => process.exit());

async function answerTo(task: string, input: unknown): Promise<Answer> {
  try {
    const run = TASKS[task as keyof typeof TASKS] as (input: unknown) => Promise<unknown>;
    return { value: await run(input) };
  } catch (error) {
    if (error instanceof UnreadableFileError)
      return { unreadable: { reason: error.reason, message: error.message } };
    // A stack overflow, or an array or text that is too large: the task needs more memory than it may use.
    if (error instanceof RangeError) return { exceeded: error.message };
    const { message, stack = '' } = error as Error;
    return { fault: { message, stack } };
  }
}
