import { createContext, useContext } from 'react';
import type { Proposal } from '../proposals';

/** The refused proposals, and how to change them. */
export interface Choosing {
  refused: ReadonlySet<string>;
  toggle(id: string): void;
}

export const ChoosingContext = createContext<Choosing>({ refused: new Set(), toggle: () => {} });

/** Returns whether a proposal is refused, and a function that changes this. */
export function useChoosing({ id }: Proposal): { isRefused: boolean; toggle(): void } {
  const { refused, toggle } = useContext(ChoosingContext);
  return { isRefused: refused.has(id), toggle: () => toggle(id) };
}
