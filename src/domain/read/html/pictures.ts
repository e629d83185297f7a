import { elementsIn, type Element } from './tree';

/** A shape that was drawn in the document: LibreOffice saves an image of it under the name that it gave the shape. */
export const isDrawnShape = ({ name, attributes }: Element): boolean =>
  name === 'img' &&
  attributes.name === attributes.alt &&
  /^Shape ?\d{1,4}$/.test(attributes.name ?? '');

/** Pages that load their pictures late keep the address elsewhere until then. */
const LATE = ['data-src', 'data-original', 'data-lazy-src', 'data-actualsrc', 'vurl'];

/** Where the picture of an image is. */
export const sourceOf = (attributes: Element['attributes']): string => {
  const late = LATE.map((name) => attributes[name]).find(Boolean);
  const { src } = attributes;
  return (src && !(late && src.startsWith('data:')) ? src : late) ?? '';
};

/** 图片: what a program writes where nobody has described a picture. */
export const altOf = ({ alt }: Element['attributes']): string | null =>
  alt === undefined || /^(?:图片|圖片|image|img|photo|picture)$/i.test(alt.trim()) ? null : alt;

/** The addresses of the pictures in an element, itself included. */
export function picturesOf(element: Element): string[] {
  const own = element.name === 'img' ? [sourceOf(element.attributes)] : [];
  return [...own, ...elementsIn(element).flatMap(picturesOf)];
}
