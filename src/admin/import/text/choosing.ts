import { createContext, useContext } from 'react';
import type { Proposal } from '../proposals';

/** Which proposals were refused, and how to change that. */
export interface Choosing {
  refused: ReadonlySet<string>;
  toggle(id: string): void;
}

export const ChoosingContext = createContext<Choosing>({ refused: new Set(), toggle: () => {} });

/** Whether a proposal is refused, and what changes it. */
export function useChoosing({ id }: Proposal): { isRefused: boolean; toggle(): void } {
  const { refused, toggle } = useContext(ChoosingContext);
  return { isRefused: refused.has(id), toggle: () => toggle(id) };
}
