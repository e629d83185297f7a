import { childOf, flagOf, valueOf, type Element } from './xml';

/** The gallery that a content control is made from (ECMA-376 Part 1 §17.5.2.9): that of contents among them. */
export const galleryOf = (control: Element): string =>
  valueOf(childOf(childOf(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery') ?? '';

/** Whether a control shows a prompt that nobody has written over, which is no text (§17.5.2.39). */
export const isPrompt = (control: Element): boolean =>
  childOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;

/** The box that a field of a form shows, ticked or not (§17.16.7); null where it shows none. */
export function tickOf(field: Element): string | null {
  const box = childOf(childOf(field, 'w:ffData'), 'w:checkBox');
  if (!box) return null;
  return (flagOf(box, 'w:checked') ?? flagOf(box, 'w:default') ?? false) ? '☑' : '☐';
}
