import { childOf, flagOf, valueOf, type Element } from './xml';

/**
 * Returns the gallery that a content control is made from (ECMA-376 Part 1 §17.5.2.9). Tables of contents have one.
 */
export const galleryOf = (control: Element): string =>
  valueOf(childOf(childOf(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery') ?? '';

/** Whether a control still shows its prompt, because nobody has filled it in (§17.5.2.39). A prompt is not text. */
export const isPrompt = (control: Element): boolean =>
  childOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;

/** Returns the check box of a form field, ticked or not (§17.16.7). Null if the field has none. */
export function tickOf(field: Element): string | null {
  const box = childOf(childOf(field, 'w:ffData'), 'w:checkBox');
  if (!box) return null;
  return (flagOf(box, 'w:checked') ?? flagOf(box, 'w:default') ?? false) ? '☑' : '☐';
}
