import { integer, record, type Schema } from '../schema';
import { answerOf } from './basics';

/** The result of importing terms. */
export const GLOSSARY: Record<string, Schema> = {
  TermsTaken: answerOf(
    record({
      created: integer(),
      updated: integer(),
      unchanged: integer('Terms that did not change.'),
    }),
  ),
};
