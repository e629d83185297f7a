import { childOf, valueOf, type Element } from './xml';

/** The gallery that a content control is made from (ECMA-376 Part 1 §17.5.2.9): that of contents among them. */
export const galleryOf = (control: Element): string =>
  valueOf(childOf(childOf(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery') ?? '';

/** Whether a control shows a prompt that nobody has written over, which is no text (§17.5.2.39). */
export const isPrompt = (control: Element): boolean =>
  childOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;
