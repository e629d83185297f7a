import { elementsIn, type Element } from './tree';

/** Whether an image is a shape drawn in the document. LibreOffice saves an image of it, named after the shape. */
export const isDrawnShape = ({ name, attributes }: Element): boolean =>
  name === 'img' &&
  attributes.name === attributes.alt &&
  /^Shape ?\d{1,4}$/.test(attributes.name ?? '');

/** Pages that load pictures late keep the address in one of these attributes. */
const LATE = ['data-src', 'data-original', 'data-lazy-src', 'data-actualsrc', 'vurl'];

/** Returns the address of an image. */
export const sourceOf = (attributes: Element['attributes']): string => {
  const late = LATE.map((name) => attributes[name]).find(Boolean);
  const { src } = attributes;
  return (src && !(late && src.startsWith('data:')) ? src : late) ?? '';
};

/** 图片: programs write this if nobody described the picture. */
export const altOf = ({ alt }: Element['attributes']): string | null =>
  alt === undefined || /^(?:图片|圖片|image|img|photo|picture)$/i.test(alt.trim()) ? null : alt;

/** Returns the addresses of the pictures in an element, including its own. */
export function picturesOf(element: Element): string[] {
  const own = element.name === 'img' ? [sourceOf(element.attributes)] : [];
  return [...own, ...elementsIn(element).flatMap(picturesOf)];
}
