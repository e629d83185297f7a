import type { Core } from '@strapi/strapi';
import {
  address,
  EnvironmentError,
  LONGEST_WAIT,
  wholeNumber,
  words,
} from '../src/environment/variables';

/** The language model that suggests words, with an API like OpenAI's. Off if no URL is set. */
const suggestions = ({ env }: Core.Config.Shared.ConfigParams) => {
  const url = address(env, 'SUGGESTIONS_URL')?.replace(/\/+$/, '') ?? null;
  const model = words(env, 'SUGGESTIONS_MODEL') ?? '';
  if (url && !model)
    throw new EnvironmentError('SUGGESTIONS_MODEL', '', 'the name of a model of SUGGESTIONS_URL');
  return {
    ...{ url, model, key: words(env, 'SUGGESTIONS_KEY') ?? '' },
    /** How long one suggestion may take, in milliseconds. */
    timeout: wholeNumber(env, 'SUGGESTIONS_TIMEOUT', 30_000, LONGEST_WAIT),
  };
};

export type SuggestionsConfig = ReturnType<typeof suggestions>;
export default suggestions;
