import { ImageRun } from 'docx';
import { strFromU8, strToU8 } from 'fflate';
import type { Edition, PublishedImage } from '../../edition';
import { photosOf } from '../../report/photos';
import type { ImageBlock } from '../../report';
import { asInXml } from '../../translate/exchange/write-xml';

/** The bytes of pictures, by address. A picture that could not be read is missing. */
export type Pictures = ReadonlyMap<string, Uint8Array>;
type Shown = { url: string; width: number; height: number };

/** The width of the text area and half its height, in pixels of 1/96 inch. */
const ROOM = { width: 580, height: 420 };
/** The size to use if neither the media library nor the block states one. */
const UNKNOWN = { width: 480, height: 320 };

/** Returns the addresses of all pictures that a Word file of this edition shows. */
export function pictureAddresses(edition: Edition): string[] {
  const ofPhotos = photosOf(edition).flatMap(({ image }) => (image ? shownOf(image).url : []));
  const blocks = edition.sections.flatMap(({ body }) => body);
  const ofBlocks = blocks.flatMap((block) => (block.type === 'image' ? block.image.url : []));
  return [...new Set([...ofPhotos, ...ofBlocks])];
}

/** Returns the rendering of 1000 pixels if there is one. More detail is not visible on paper. */
export function shownOf({ url, width, height, formats }: PublishedImage): Shown {
  return formats.large ?? { url, ...sizeOr(width, height) };
}

/** Returns the picture of a block, in the size that the block states. */
export function shownInBlock({ url, width, height }: ImageBlock['image']): Shown {
  return { url, ...sizeOr(width as number | null, height as number | null) };
}

const sizeOr = (width: number | null, height: number | null) =>
  width && height ? { width, height } : UNKNOWN;

/**
 * Returns a picture as a run, with its alternative text. Null if the picture could not be read, or if Word does not
 * support its format (WebP, SVG).
 * @param id the number of the picture in the file, from 1
 */
export function pictureRun(shown: Shown, alt: string, pictures: Pictures, id: number) {
  const data = pictures.get(shown.url);
  const type = data && typeOf(data);
  if (!data || !type) return null;
  const altText = { id: String(id), name: `${id}.${type}`, description: asInXml(alt) };
  return new ImageRun({ type, data: standIn(shown.url), transformation: fitted(shown), altText });
}

/**
 * Returns a placeholder for a picture, which `pack` replaces. Otherwise the library would hash, pack and unpack each
 * picture, which takes most of a second.
 */
const standIn = (url: string) => strToU8(url);

/** Returns the picture that a placeholder stands for. */
export const standsFor = (data: Uint8Array, pictures: Pictures): Uint8Array =>
  pictures.get(strFromU8(data)) ?? data;

const KINDS = [
  { type: 'png', magic: [0x89, 0x50, 0x4e, 0x47] },
  { type: 'jpg', magic: [0xff, 0xd8, 0xff] },
  { type: 'gif', magic: [0x47, 0x49, 0x46, 0x38] },
] as const;

/** Returns the format of a file by its first bytes, because its name may be wrong. */
const typeOf = (bytes: Uint8Array) =>
  KINDS.find(({ magic }) => magic.every((byte, at) => bytes[at] === byte))?.type;

function fitted({ width, height }: Shown) {
  const scale = Math.min(1, ROOM.width / width, ROOM.height / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
