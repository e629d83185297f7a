import { createContext, useContext } from 'react';
import type { Pictures } from '../pictures/use-pictures';
import type { Proposal } from '../proposals';

/** The refused proposals and the cover, and how to change them. */
export interface Choosing {
  refused: ReadonlySet<string>;
  toggle(id: string): void;
  /** The picture that becomes the cover: the document's own, or the one that the editor chose. */
  cover: { id: string | null; isChosen: boolean; choose(id: string | null): void };
  pictures: Pictures;
}

export const ChoosingContext = createContext<Choosing>({
  refused: new Set(),
  toggle: () => {},
  cover: { id: null, isChosen: false, choose: () => {} },
  pictures: new Map(),
});

/** Returns whether a proposal is refused, and a function that changes this. */
export function useChoosing({ id }: Proposal): { isRefused: boolean; toggle(): void } {
  const { refused, toggle } = useContext(ChoosingContext);
  return { isRefused: refused.has(id), toggle: () => toggle(id) };
}
