import { z } from 'zod';
import { parse } from '../query';
import { locale } from '../report/query';

const checkQuery = z.strictObject({ locale: locale.optional() });

/** The query of a check. Throws `ValidationError` (400) that names the parameter. */
export const parseCheckQuery = (query: unknown) => parse(checkQuery, query);
