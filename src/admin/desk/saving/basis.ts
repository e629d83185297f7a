import { merge, sameContent, type Choices, type Conflict, type Node } from '../../../domain/desk';
import type { Language } from '../../../domain/quantity';
import { sameJson } from '../../../domain/version/same-json';
import { manuscriptOf } from '../schema/manuscript-of';
import type { Draft } from './draft';

/** The page of a manuscript, as merging needs it. */
export interface Page {
  language: Language;
  /** Returns the current manuscript. */
  read(): Node;
  /** Shows another manuscript: the changes of others merged with the typed text. */
  show(document: Node): void;
  /** Stores the typed text with its base in the browser. */
  keep(base: Draft): void;
}

/** The server's draft that the typed text is based on. Changes of others are merged in, and it is then based on theirs. */
export function basisOf(page: Page, opened: Draft) {
  let base = opened;
  /** The change of another user that conflicts, and the conflicts that were shown. */
  let clash: { theirs: Draft; conflicts: Conflict[] } | null = null;

  /** Merges a draft of the server, and returns no conflicts; or returns those that the user has to decide first. */
  function mergeIn(theirs: Draft, choices?: Choices): Conflict[] {
    const [old, other] = [base, theirs].map(({ content }) => manuscriptOf(content, page.language));
    const { document, conflicts } = merge(old!, page.read(), other!, choices);
    const isSeen = choices && sameJson(conflicts, clash?.conflicts);
    if (conflicts.length > 0 && !isSeen) {
      clash = { theirs, conflicts };
      return conflicts;
    }
    clash = null;
    base = theirs;
    page.show(document);
    page.keep(base);
    return [];
  }

  return {
    draft: () => base,
    mergeIn,
    /** Takes the server's answer to a save. If the server changed the text, that is merged like the change of another user. */
    accept(sent: Draft, saved: Draft): Conflict[] {
      base = sent;
      if (!sameContent(sent.content, saved.content)) return mergeIn(saved);
      base = saved;
      return [];
    },
    /** The draft that conflicts with the typed text; null if none does. */
    conflicting: () => clash?.theirs ?? null,
  };
}
