import { z } from 'zod';
import { locale } from '../http/parameters';
import { parse } from '../http/query';

const listed = z.strictObject({ locale: locale.optional() });

export const parseListed = (query: unknown) => parse(listed, query);

/** The longest life of a link. A forgotten link must end by itself, and a village may need a month. */
const MOST_DAYS = 60;
const USUAL_DAYS = 14;

const DAYS = `give a whole number of days from 1 to ${MOST_DAYS}`;

const asking = z.strictObject({
  path: z
    .string()
    .max(300)
    .regex(/^sections\.[^.]+\.(metrics|quotes)\.[^.]+$/, 'name a figure or a quote'),
  to: z.string().trim().min(1).max(100),
  email: z.email('give an address such as office@example.org').max(200).optional(),
  days: z.int(DAYS).min(1, DAYS).max(MOST_DAYS, DAYS).default(USUAL_DAYS),
});

export type Asking = z.infer<typeof asking>;

/** Parses a question to somebody outside. Throws 400 that names what is wrong. */
export const parseAsking = (body: unknown): Asking => parse(asking, body);

const optional = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .transform((said) => said || null)
    .default(null);

const answered = z
  .object({
    ...{ verdict: z.enum(['right', 'wrong']), value: optional(200) },
    ...{ remark: optional(1000), name: optional(60) },
  })
  .refine(({ verdict, value, remark }) => verdict === 'right' || value !== null || remark !== null);

export type Answered = z.infer<typeof answered>;

/** Parses the form of an answer. Returns null if it has no verdict, or says "wrong" without a value or a remark. */
export function answerIn(body: unknown): Answered | null {
  const parsed = answered.safeParse(body);
  return parsed.success ? parsed.data : null;
}
