import { shanghaiDay } from '../shanghai-time';
import type { Statement } from './statement';

/** What somebody answered: the words are right, or what is wrong with them. */
export interface ConfirmationAnswer {
  verdict: 'right' | 'wrong';
  /** What it should be. */
  value: string | null;
  remark: string | null;
  /** Who says so, as he calls himself. */
  name: string | null;
  at: string;
}

export interface Asked {
  expiresAt: string;
  revokedAt: string | null;
}

export type ConfirmationState = 'open' | 'right' | 'wrong' | 'expired' | 'revoked';

/** How a question stands: what was answered last, whatever became of the link afterwards; else what became of the link. */
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

/** Whether a link answers nobody any more. Instants are ISO 8601 in UTC. */
export const isOver = ({ expiresAt, revokedAt }: Asked, now: string): boolean =>
  revokedAt !== null || expiresAt <= now;

/** Whether what was asked is what the draft says now: `changed` words were not confirmed by anybody. */
export function standsNow(
  asked: Pick<Statement, 'words' | 'sentence'>,
  now: Pick<Statement, 'words' | 'sentence'> | null,
): 'same' | 'changed' | 'gone' {
  if (!now) return 'gone';
  return now.words === asked.words && now.sentence === asked.sentence ? 'same' : 'changed';
}

/** So long before its end an unanswered question is called to mind: two days are enough to telephone. */
export const REMINDED_BEFORE_DAYS = 2;

/** The last day on which a link answers, as China's calendar has it. */
export const lastDay = ({ expiresAt }: Pick<Asked, 'expiresAt'>): string => shanghaiDay(expiresAt);
