import { z } from 'zod';
import { instantInChina } from '../domain/schedule/china-time';
import { locale } from '../http/parameters';
import { parse } from '../http/query';

const list = z.strictObject({ report: z.string().min(1).max(64).optional() });

export const parseList = (query: unknown) => parse(list, query);

const which = z.strictObject({ locale: z.union([locale, z.literal('*')]).optional() });

export const parseWhich = (query: unknown) => parse(which, query);

/** Nobody plans further ahead. A mistyped year is refused. */
const LONGEST_AHEAD = 2 * 366 * 24 * 60 * 60 * 1000;

const at = z
  .string()
  .transform((given) => instantInChina(given) ?? '')
  .refine((instant) => instant !== '', 'give a time such as 2026-12-01T08:00 (China’s)')
  .refine((instant) => !instant || isAhead(instant), 'give a time from now on, within two years');

const isAhead = (instant: string): boolean => {
  const ahead = new Date(instant).getTime() - Date.now();
  return ahead > 0 && ahead < LONGEST_AHEAD;
};

const input = z.strictObject({
  action: z.enum(['publish', 'withdraw'], 'say publish or withdraw'),
  at,
  anyway: z.boolean().optional(),
});

/** Parses a schedule: the action and its time. Throws 400 that names what is wrong. */
export const parseSchedule = (body: unknown) => parse(input, body);
