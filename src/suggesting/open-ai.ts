import { z } from 'zod';
import type { SuggestionsConfig } from '../../config/suggestions';
import { bytesAtMost } from '../http/bytes';
import { NoAnswer, type Suggester } from './port';
import type { Task } from '../domain/suggest';

/** The largest response that is read, in bytes. A suggestion of some hundred words with its metadata is far smaller. */
const MOST_BYTES = 1024 * 1024;

const completion = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
});

/** Makes a suggester for an endpoint with OpenAI's `chat/completions`, which many services and local programs offer. */
export function openAi({ url, key, model, timeout }: SuggestionsConfig): Suggester {
  async function ask(task: Task): Promise<Response> {
    return fetch(`${url}/chat/completions`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(key && { Authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(bodyOf(model, task)),
      // No redirects: the text of a draft is sent only to the address that the operator configured.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
  }

  return {
    model,
    async suggest(task) {
      try {
        return answerIn(await textIn(await ask(task)));
      } catch (error) {
        throw error instanceof NoAnswer
          ? error
          : new NoAnswer(isLate(error) ? 'slow' : 'unreachable');
      }
    },
  };
}

const bodyOf = (model: string, { instructions, text }: Task) => ({
  ...{ model, temperature: 0, stream: false },
  messages: [
    { role: 'system', content: instructions },
    { role: 'user', content: text },
  ],
});

async function textIn(response: Response): Promise<string> {
  const { status, ok } = response;
  if (status >= 300 && status < 400) throw new NoAnswer('moved');
  if (!ok) throw new NoAnswer('failed');
  const bytes = await bytesAtMost(response.body ?? [], MOST_BYTES);
  if (!bytes) throw new NoAnswer('unreadable');
  return bytes.toString('utf8');
}

function answerIn(text: string): string {
  const parsed = completion.safeParse(jsonIn(text));
  const [choice] = parsed.data?.choices ?? [];
  if (!choice) throw new NoAnswer('unreadable');
  if (choice.finish_reason === 'length') throw new NoAnswer('cut');
  return choice.message.content;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isLate = (error: unknown) => (error as Error).name === 'TimeoutError';
