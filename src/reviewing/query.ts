import { z } from 'zod';
import { SENSITIVITIES } from '../domain/review/chain';
import { baseVersion, locale } from '../http/parameters';
import { parse } from '../http/query';

/** The most characters of a remark: what a line of the 审核单 can hold. */
const LONGEST_REMARK = 2000;

/** The most paths of a signature. A long report has a thousand parts. */
const MOST_PATHS = 20_000;

const remark = z.string().trim().min(1).max(LONGEST_REMARK);

const query = z.strictObject({ locale: locale.optional() });

/** Parses the query of a review. Throws `ValidationError` (400) that names the parameter. */
export const parseReviewQuery = (asked: unknown) => parse(query, asked);

const word = z
  .strictObject({
    stage: z.string().min(1),
    decision: z.enum(['approved', 'returned'], 'say approved or returned'),
    remark: remark.optional(),
    paths: z.array(z.string()).min(1).max(MOST_PATHS).optional(),
    baseVersion,
  })
  .refine(({ decision, remark: said }) => decision !== 'returned' || said !== undefined, {
    path: ['remark'],
    message: 'say why it is returned',
  });

/** Parses a reviewer's decision. Throws 400 that names what is wrong. */
export const parseWord = (body: unknown) => parse(word, body);

const classed = z.strictObject({
  sensitivity: z.enum(SENSITIVITIES, `say one of ${SENSITIVITIES.join(', ')}`),
});

export const parseClass = (body: unknown) => parse(classed, body);
