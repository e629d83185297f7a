import type { Core } from '@strapi/strapi';
import type { SuggestionsConfig } from '../../config/suggestions';
import { NO_SUGGESTIONS, silenceMessage, unshownMessage } from '../domain/messages/suggestions';
import { taskOf, type Ground, type Weighed } from '../domain/suggest';
import { callerLanguage } from '../http/caller-language';
import { RefusalError } from '../http/refusal';
import { inWorker } from '../workers';
import { openAi } from './open-ai';
import { NoAnswer, type Suggester } from './port';

/** How many suggestions a node requests at a time. Each holds two connections: the caller's, and one to the service. */
const MOST_AT_ONCE = 4;

let running = 0;

/** Returns the configured suggester, or null if suggestions are off, which is the default. */
export function suggesterOf(strapi: Core.Strapi): Suggester | null {
  const config = strapi.config.get<SuggestionsConfig>('suggestions');
  return config.url ? openAi(config) : null;
}

/**
 * Requests a suggestion and checks it before anybody sees it. Writes nothing. Throws 503 if the service gives none, 422
 * if the suggestion does not agree with its source.
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

/** Builds the refusal for an installation without suggestions. */
export const offRefusal = (spoken: 'zh' | 'en') =>
  new RefusalError('unprocessableEntity', NO_SUGGESTIONS.off[spoken]);

export const nowhereRefusal = (spoken: 'zh' | 'en') =>
  new RefusalError('unprocessableEntity', NO_SUGGESTIONS.nowhere[spoken], { parameter: 'path' });
