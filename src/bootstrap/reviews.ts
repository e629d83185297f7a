import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../config/zongshu';
import { faultsInReviews } from '../domain/review/chain';

/** Throws if the configured reviews cannot work. A node does not start with a gap in the chain of reviews. */
export function assertReviews(strapi: Core.Strapi): void {
  const reviews = strapi.config.get<ZongshuConfig['reviews']>('zongshu.reviews');
  const [fault] = faultsInReviews(reviews);
  if (fault) throw new Error(`config/zongshu.ts: ${fault} Mend it and start again.`);
}
