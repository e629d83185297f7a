import { z } from 'zod';
import { locale } from '../http/parameters';
import { parse } from '../http/query';

/** The most characters of a remark or a suggestion: a remark is a few sentences, a suggestion a paragraph. */
const LONGEST = 4000;

const DAY = 'give a day such as 2026-12-01';
const day = z
  .string(DAY)
  .regex(/^\d{4}-\d\d-\d\d$/, DAY)
  .refine((given) => !Number.isNaN(Date.parse(given)) && isDay(given), DAY);

/** Returns whether the date exists. JavaScript reads the 30th of February as the 2nd of March. */
const isDay = (given: string): boolean => new Date(given).toISOString().slice(0, 10) === given;

const text = z.string().trim().min(1).max(LONGEST);
const task = {
  assignee: z
    .string()
    .regex(/^user:\d{1,9}$/)
    .optional(),
  dueOn: day.optional(),
};
const offset = z.int().min(0).optional();

const listed = z.strictObject({ locale: locale.optional() });

export const parseListed = (query: unknown) => parse(listed, query);

const opening = z
  .strictObject({
    ...{ path: z.string().min(1).max(300), start: offset, end: offset },
    ...{ exact: z.string().min(1).max(100_000).optional(), text },
    ...{ suggestion: z.string().max(LONGEST).optional(), ...task },
  })
  .refine(({ start, end }) => (start === undefined) === (end === undefined), {
    ...{ path: ['end'], message: 'give both start and end, or neither' },
  })
  .refine(({ assignee, dueOn }) => assignee !== undefined || dueOn === undefined, {
    ...{ path: ['dueOn'], message: 'a day is for a task: name its assignee' },
  });

export type Opening = z.infer<typeof opening>;

/** Parses the body that opens a thread. Throws 400 that names what is wrong. */
export const parseOpening = (body: unknown): Opening => parse(opening, body);

const KINDS = ['reply', 'assigned', 'resolved', 'reopened', 'accepted', 'declined'] as const;

const answer = z
  .strictObject({
    kind: z.enum(KINDS, `say one of ${KINDS.join(', ')}`),
    text: text.optional(),
    ...task,
  })
  .refine(({ kind, text: said }) => kind !== 'reply' || said !== undefined, {
    ...{ path: ['text'], message: 'a reply says something' },
  })
  .refine(({ kind, assignee }) => (kind === 'assigned') === (assignee !== undefined), {
    ...{ path: ['assignee'], message: 'name an assignee with assigned, and with it alone' },
  })
  .refine(({ kind, dueOn }) => kind === 'assigned' || dueOn === undefined, {
    ...{ path: ['dueOn'], message: 'a day is for a task' },
  });

export type Answer = z.infer<typeof answer>;

/** Parses the body that is added to a thread. Throws 400 that names what is wrong. */
export const parseAnswer = (body: unknown): Answer => parse(answer, body);
