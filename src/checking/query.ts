import { z } from 'zod';
import { locale } from '../http/parameters';
import { parse } from '../http/query';

const checkQuery = z.strictObject({ locale: locale.optional() });

/** The query of a check. Throws `ValidationError` (400) that names the parameter. */
export const parseCheckQuery = (query: unknown) => parse(checkQuery, query);
