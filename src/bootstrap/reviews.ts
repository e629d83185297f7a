import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../config/zongshu';
import { faultsInReviews } from '../domain/review/chain';

/** Throws where the reviews that are configured cannot be held: a node does not start with a chain that has a hole. */
export function assertReviews(strapi: Core.Strapi): void {
  const reviews = strapi.config.get<ZongshuConfig['reviews']>('zongshu.reviews');
  const [fault] = faultsInReviews(reviews);
  if (fault) throw new Error(`config/zongshu.ts: ${fault} Mend it and start again.`);
}
