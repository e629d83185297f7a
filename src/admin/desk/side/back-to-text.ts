import type { KeyboardEvent } from 'react';
import { pressed } from '../../pressed';
import { nextFinding } from '../editor/desk-keys';
import type { Manuscript } from '../use-manuscript';

/** The keys of the outline and the panels that lead to the text: back to the cursor, or to the next finding. */
export const backToText =
  ({ view }: Manuscript) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    const key = pressed(event);
    // A dialog that was opened here is not inside: it closes by Escape, and gives the focus back.
    const isInside = event.currentTarget.contains(event.target as Element);
    if (!isInside || event.defaultPrevented) return;
    if (key === 'F8') nextFinding(event.shiftKey ? -1 : 1)(view.state, view.dispatch);
    else if (key !== 'Escape' || isOpen(event.target as Element)) return;
    event.preventDefault();
    view.focus();
  };

/** Whether a field has its list open: Escape only closes the list. */
const isOpen = (field: Element): boolean => field.getAttribute('aria-expanded') === 'true';
