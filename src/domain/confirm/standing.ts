import { shanghaiDay } from '../shanghai-time';
import type { Statement } from './statement';

/** The answer of the person who was asked: the words are right, or what is wrong with them. */
export interface ConfirmationAnswer {
  verdict: 'right' | 'wrong';
  /** The correct value. */
  value: string | null;
  remark: string | null;
  /** The name of the person who answers, as they typed it. */
  name: string | null;
  at: string;
}

export interface Asked {
  expiresAt: string;
  revokedAt: string | null;
}

export type ConfirmationState = 'open' | 'right' | 'wrong' | 'expired' | 'revoked';

/**
 * Returns the state of a question. The last answer decides, even if the link expired or was revoked later. Without an
 * answer the link decides.
 */
export function stateOf(
  asked: Asked,
  answers: readonly ConfirmationAnswer[],
  now: string,
): ConfirmationState {
  const last = answers.at(-1);
  if (last) return last.verdict;
  if (asked.revokedAt !== null) return 'revoked';
  return isOver(asked, now) ? 'expired' : 'open';
}

/** Returns whether a link has expired or was revoked. Times are ISO 8601 in UTC. */
export const isOver = ({ expiresAt, revokedAt }: Asked, now: string): boolean =>
  revokedAt !== null || expiresAt <= now;

/** Compares the words that were asked about with the draft. Nobody has confirmed words that are `changed`. */
export function standsNow(
  asked: Pick<Statement, 'words' | 'sentence'>,
  now: Pick<Statement, 'words' | 'sentence'> | null,
): 'same' | 'changed' | 'gone' {
  if (!now) return 'gone';
  return now.words === asked.words && now.sentence === asked.sentence ? 'same' : 'changed';
}

/**
 * How many days before its link expires an unanswered question is reminded: two days are enough for a telephone call.
 */
export const REMINDED_BEFORE_DAYS = 2;

/** Returns the last day on which a link works, in China's calendar. */
export const lastDay = ({ expiresAt }: Pick<Asked, 'expiresAt'>): string => shanghaiDay(expiresAt);
