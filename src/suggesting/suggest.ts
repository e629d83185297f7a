import type { Core } from '@strapi/strapi';
import type { SuggestionsConfig } from '../../config/suggestions';
import { NO_SUGGESTIONS, silenceMessage, unshownMessage } from '../domain/messages/suggestions';
import { taskOf, type Ground, type Weighed } from '../domain/suggest';
import { callerLanguage } from '../http/caller-language';
import { RefusalError } from '../http/refusal';
import { inWorker } from '../workers';
import { openAi } from './open-ai';
import { NoAnswer, type Suggester } from './port';

/** How many a node asks for at a time: each holds a connection, of the asker and to the service. */
const MOST_AT_ONCE = 4;

let running = 0;

/** Who suggests, as this installation is set up; null for nobody, which is the default. */
export function suggesterOf(strapi: Core.Strapi): Suggester | null {
  const config = strapi.config.get<SuggestionsConfig>('suggestions');
  return config.url ? openAi(config) : null;
}

/**
 * Asks for a suggestion, and weighs it before anybody sees it. Nothing is written. Throws 503 where the service gives none, 422
 * where what it gives does not agree with its ground.
 */
export async function suggest(
  strapi: Core.Strapi,
  suggester: Suggester,
  ground: Ground,
): Promise<Weighed> {
  const spoken = callerLanguage(strapi.requestContext.get());
  const answer = await answered(suggester, ground).catch((error: unknown) => {
    if (!(error instanceof NoAnswer)) throw error;
    throw new RefusalError('serviceUnavailable', silenceMessage(error.why, spoken), {
      reason: error.why,
    });
  });
  const weighed = await inWorker(strapi, 'weighSuggestion', { answer, ground });
  if (weighed.faults.length === 0) return weighed;
  const { faults } = weighed;
  throw new RefusalError('unprocessableEntity', unshownMessage(faults, spoken), { faults });
}

async function answered(suggester: Suggester, ground: Ground): Promise<string> {
  if (running >= MOST_AT_ONCE) throw new NoAnswer('busy');
  running += 1;
  try {
    return await suggester.suggest(taskOf(ground));
  } finally {
    running -= 1;
  }
}

/** Refuses where nobody suggests. */
export const offRefusal = (spoken: 'zh' | 'en') =>
  new RefusalError('unprocessableEntity', NO_SUGGESTIONS.off[spoken]);

export const nowhereRefusal = (spoken: 'zh' | 'en') =>
  new RefusalError('unprocessableEntity', NO_SUGGESTIONS.nowhere[spoken], { parameter: 'path' });
