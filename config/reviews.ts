import type { Core } from '@strapi/strapi';
import { flag } from '../src/environment/variables';

/** Whether nothing is published that its chain of reviews has not signed. The stages stand in `config/zongshu.ts`. */
const reviews = ({ env }: Core.Config.Shared.ConfigParams) => ({
  required: flag(env, 'REVIEWS_REQUIRED', false),
});

export type ReviewsConfig = ReturnType<typeof reviews>;
export default reviews;
