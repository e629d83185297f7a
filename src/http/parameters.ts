import { z } from 'zod';

/** `true` or `false`. */
export const flag = z
  .enum(['true', 'false'], 'say true or false')
  .transform((value) => value === 'true');

/** The largest value of an integer column. PostgreSQL fails for larger ones. */
const MOST = 2 ** 31 - 1;

/** The version of the draft that a write is based on, as `src/versions/base.ts` reads it. Null: there was no draft. */
export const baseVersion = z.string().min(1).nullable().optional();

/** A whole number in digits. An empty value is an error, not 0. */
export function count(from: number, to = MOST) {
  const error = `give a whole number from ${from} to ${to}`;
  return z
    .string(error)
    .regex(/^\d{1,10}$/, error)
    .transform(Number)
    .pipe(z.number().min(from, error).max(to, error));
}

const ONE_LOCALE = 'name one locale, such as en';
export const locale = z.string(ONE_LOCALE).regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, ONE_LOCALE);

/**
 * A filter on a field: a value, alone or after an operator.
 * @param what describes the value, for the error message
 */
export const operators = (value: z.ZodType, what: string) =>
  z.union(
    [
      value,
      z.strictObject({
        $eq: value.optional(),
        $ne: value.optional(),
        $in: z.union([z.array(value), value.transform((one) => [one])]).optional(),
        $notIn: z.union([z.array(value), value.transform((one) => [one])]).optional(),
        $lt: value.optional(),
        $lte: value.optional(),
        $gt: value.optional(),
        $gte: value.optional(),
      }),
    ],
    `give ${what}, alone or after one of [$eq], [$ne], [$in], [$notIn], [$lt], [$lte], [$gt], [$gte]`,
  );

export const year = operators(count(0, 9999), 'a year such as 2025');
const TEXT = 'a text of at most 200 characters';
export const text = operators(z.string().max(200, `give ${TEXT}`), TEXT);

const PART = 'a part of the text, of 1 to 200 characters';
const part = z.string().min(1, `give ${PART}`).max(200, `give ${PART}`);

/** A filter on text: a whole text with the usual operators, or a part of it, with or without regard to case. */
export const words = z.union([
  z.strictObject({ $containsi: part }),
  z.strictObject({ $contains: part }),
  text,
]);

/** A filter on a list of words: one of its words equals this, is one of these, or contains this part. */
export const tags = z.union(
  [
    z.string().max(200),
    z.strictObject({ $eq: z.string().max(200) }),
    z.strictObject({
      $in: z.union([
        z.array(z.string().max(200)),
        z
          .string()
          .max(200)
          .transform((one) => [one]),
      ]),
    }),
    z.strictObject({ $containsi: part }),
    z.strictObject({ $contains: part }),
  ],
  `give ${TEXT}, alone or after one of [$eq], [$in], [$contains], [$containsi]`,
);

/** An order by these fields: `sort=year:desc,title`, or one field for each `sort[n]`. */
export function sortBy(...fields: string[]) {
  const error = `sort by ${fields.join(', ')}, each once, with :asc or :desc`;
  const term = z
    .string(error)
    .regex(new RegExp(`^(${fields.join('|')})(:(asc|desc))?$`), error)
    .transform((one) => (one.includes(':') ? one : `${one}:asc`));
  const terms = z.array(term).max(fields.length, error);
  const list = z.string().transform((all) => all.split(','));
  return z.union([terms, list.pipe(terms)], error);
}
