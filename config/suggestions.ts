import type { Core } from '@strapi/strapi';
import {
  address,
  EnvironmentError,
  LONGEST_WAIT,
  wholeNumber,
  words,
} from '../src/environment/variables';

/** A model that suggests words, behind an endpoint that speaks as OpenAI's does. Off where no address is set. */
const suggestions = ({ env }: Core.Config.Shared.ConfigParams) => {
  const url = address(env, 'SUGGESTIONS_URL')?.replace(/\/+$/, '') ?? null;
  const model = words(env, 'SUGGESTIONS_MODEL') ?? '';
  if (url && !model)
    throw new EnvironmentError('SUGGESTIONS_MODEL', '', 'the name of a model of SUGGESTIONS_URL');
  return {
    ...{ url, model, key: words(env, 'SUGGESTIONS_KEY') ?? '' },
    /** How long it may take for one, in milliseconds. */
    timeout: wholeNumber(env, 'SUGGESTIONS_TIMEOUT', 30_000, LONGEST_WAIT),
  };
};

export type SuggestionsConfig = ReturnType<typeof suggestions>;
export default suggestions;
