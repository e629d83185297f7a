import type { ConfirmationAnswer, ConfirmationState } from '../../domain/confirm/standing';
import type { Statement } from '../../domain/confirm/statement';

/** A request to a person outside to confirm something, as the server returns it. */
export interface ConfirmationShown extends Statement {
  id: number;
  path: string;
  to: string;
  by: string | null;
  askedAt: string;
  expiresAt: string;
  state: ConfirmationState;
  standing: 'same' | 'changed' | 'gone';
  isRevoked: boolean;
  answers: ConfirmationAnswer[];
}
