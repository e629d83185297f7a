import { ImageRun } from 'docx';
import { strFromU8, strToU8 } from 'fflate';
import type { Edition, PublishedImage } from '../../edition';
import type { ImageBlock } from '../../report';
import { asInXml } from '../../translate/exchange/xml';

/** The bytes of pictures by their address; one that could not be read is not there. */
export type Pictures = ReadonlyMap<string, Uint8Array>;
type Shown = { url: string; width: number; height: number };

/** The width and half the height of the text on a page, in pixels of 1/96 inch. */
const ROOM = { width: 580, height: 420 };
/** Where neither the media library nor the block says how large a picture is. */
const UNKNOWN = { width: 480, height: 320 };

/** The addresses of every picture that a Word file of this edition shows. */
export function pictureAddresses({ cover, sections }: Edition): string[] {
  const photos = [cover, ...sections.flatMap((section) => section.photos)];
  const ofPhotos = photos.flatMap((photo) => (photo?.image ? shownOf(photo.image).url : []));
  const blocks = sections.flatMap(({ body }) => body);
  const ofBlocks = blocks.flatMap((block) => (block.type === 'image' ? block.image.url : []));
  return [...new Set([...ofPhotos, ...ofBlocks])];
}

/** The rendering of 1000 pixels where there is one: on paper nobody sees more. */
export function shownOf({ url, width, height, formats }: PublishedImage): Shown {
  return formats.large ?? { url, ...sizeOr(width, height) };
}

/** The picture of a block, at the size that it states. */
export function shownInBlock({ url, width, height }: ImageBlock['image']): Shown {
  return { url, ...sizeOr(width as number | null, height as number | null) };
}

const sizeOr = (width: number | null, height: number | null) =>
  width && height ? { width, height } : UNKNOWN;

/**
 * A picture as a run, with the words for those who do not see it. Null for one that could not be read, or of a
 * kind that Word does not show (WebP, SVG).
 * @param id counts the pictures of the file from 1
 */
export function pictureRun(shown: Shown, alt: string, pictures: Pictures, id: number) {
  const data = pictures.get(shown.url);
  const type = data && typeOf(data);
  if (!data || !type) return null;
  const altText = { id: String(id), name: `${id}.${type}`, description: asInXml(alt) };
  return new ImageRun({ type, data: standIn(shown.url), transformation: fitted(shown), altText });
}

/**
 * What stands in the document for a picture until `pack` puts that in its place: the library would hash, pack
 * and unpack each picture, which takes most of a second.
 */
const standIn = (url: string) => strToU8(url);

/** The picture that a stand-in stands for. */
export const standsFor = (data: Uint8Array, pictures: Pictures): Uint8Array =>
  pictures.get(strFromU8(data)) ?? data;

const KINDS = [
  { type: 'png', magic: [0x89, 0x50, 0x4e, 0x47] },
  { type: 'jpg', magic: [0xff, 0xd8, 0xff] },
  { type: 'gif', magic: [0x47, 0x49, 0x46, 0x38] },
] as const;

/** What a file is by its first bytes: its name may say otherwise. */
const typeOf = (bytes: Uint8Array) =>
  KINDS.find(({ magic }) => magic.every((byte, at) => bytes[at] === byte))?.type;

function fitted({ width, height }: Shown) {
  const scale = Math.min(1, ROOM.width / width, ROOM.height / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
