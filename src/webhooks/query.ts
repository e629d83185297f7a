import { z } from 'zod';
import { pagination } from '../http/pagination-parameter';
import { parse } from '../http/query';
import { STATES } from './delivery-row';

const deliveries = z.strictObject({
  state: z.enum(STATES).optional(),
  pagination: pagination(true),
});

/** Parses the query of the list of deliveries. Throws `ValidationError` (400) that names the parameter. */
export const parseDeliveriesQuery = (query: unknown) => parse(deliveries, query);
