import { z } from 'zod';
import { locale } from '../http/parameters';
import { parse } from '../http/query';

const oneLocale = z.strictObject({ locale: locale.optional() });

/** Parses the query of the years of a draft. Throws `ValidationError` (400) that names the parameter. */
export const parseYearsQuery = (query: unknown) => parse(oneLocale, query);

const next = z.strictObject({
  year: z
    .number('give a year such as 2026')
    .int('give a year such as 2026')
    .min(1900, 'give a year from 1900 on')
    .max(2200, 'give a year up to 2200')
    .optional(),
});

/** Parses the body for next year's report: its year, if it is not the following one. Throws `ValidationError` (400). */
export const parseNext = (body: unknown) => parse(next, body ?? {});

const choice = z.enum(
  ['mine', 'theirs', 'both'],
  'choose mine, theirs or both for each place, by comma',
);

const revise = z.strictObject({
  locale: locale.optional(),
  choices: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(choice))
    .default([]),
});

/**
 * Parses the query of a revised document: the choice for each place that both sides changed. Throws `ValidationError`
 * (400).
 */
export const parseRevise = (query: unknown) => parse(revise, query);
