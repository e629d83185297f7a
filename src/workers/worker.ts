import { UnreadableFileError } from '../domain/result';
import type { Answer, Ask } from './protocol';
import { TASKS } from './tasks';

/**
 * The program of a worker process: one task at a time, on nothing but what it is sent. It loads the domain and its
 * libraries, never Strapi, and its environment holds no secret.
 */
process.on('message', ({ task, input }: Ask) => {
  void answerTo(task, input).then((answer) => process.send?.(answer));
});

// The node is gone: nobody waits for an answer.
process.on('disconnect', () => process.exit());

async function answerTo(task: string, input: unknown): Promise<Answer> {
  try {
    const run = TASKS[task as keyof typeof TASKS] as (input: unknown) => Promise<unknown>;
    return { value: await run(input) };
  } catch (error) {
    if (error instanceof UnreadableFileError)
      return { unreadable: { reason: error.reason, message: error.message } };
    // A stack that is too small, or an array or text that is too large: what was asked is more than there is room for.
    if (error instanceof RangeError) return { exceeded: error.message };
    const { message, stack = '' } = error as Error;
    return { fault: { message, stack } };
  }
}
