import type { Core } from '@strapi/strapi';
import { flag } from '../src/environment/variables';

/**
 * Whether publishing requires all signatures of the report's chain of reviews. `config/zongshu.ts` defines the stages.
 */
const reviews = ({ env }: Core.Config.Shared.ConfigParams) => ({
  required: flag(env, 'REVIEWS_REQUIRED', false),
});

export type ReviewsConfig = ReturnType<typeof reviews>;
export default reviews;
