import { strFromU8, strToU8 } from 'fflate';
import mammoth from 'mammoth';
import type { Issue } from '../../issue';
import type { Result } from '../../result';
import { linesFromHtml } from '../html/lines';
import type { RichLine } from '../rich-line';
import { damaged, isXml, unpack, type Parts } from './archive';
import { dropped } from './dropped';
import { assertIsZip } from './format';
import { headingFontsAsBold } from './heading-fonts';
import { numbersAsText } from './numbering';
import { TEXT_BOX_STYLE, textBoxesMarked } from './text-boxes';
import { guardXml, XML_LIMITS } from './xml-guard';

/** A picture of a Word file; its line has `image.src` equal to `src`. */
export interface DocumentImage {
  src: string;
  contentType: string;
  bytes: Uint8Array;
}

/** What a Word file holds, before anybody asks what it means. */
export interface WordDocument {
  lines: RichLine[];
  images: DocumentImage[];
}

/** What browsers show. Drawings of Windows (EMF, WMF) they do not. */
const WEB_IMAGES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

const MAIN_PART = 'word/document.xml';

/** Beyond mammoth's own: titles keep their role, and Chinese names of styles are known. */
const STYLES = [
  "p[style-name='Title'] => p.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  `p.${TEXT_BOX_STYLE} => aside:fresh`,
  ...[1, 2, 3].map((level) => `p[style-name='标题 ${level}'] => h${level}:fresh`),
];

/**
 * Reads a `.docx` (ECMA-376) as lines and pictures, through mammoth. What it holds and we leave out is an
 * issue each. Throws `UnreadableFileError` for what is no Word file, or one that is protected, damaged or
 * made to hurt.
 */
export async function readDocx(bytes: Uint8Array): Promise<Result<WordDocument>> {
  assertIsZip(bytes);
  const parts = unpack(bytes);
  const budget = { elements: XML_LIMITS.elements };
  for (const [name, part] of parts) if (isXml(name)) guardXml(part, budget);
  const main = parts.get(MAIN_PART);
  if (!main) throw damaged();
  const xml = strFromU8(main);
  const numbered = numbersAsText(xml, partOf(parts, 'numbering'), partOf(parts, 'styles'));
  parts.set(MAIN_PART, strToU8(textBoxesMarked(headingFontsAsBold(numbered))));
  const all: DocumentImage[] = [];
  const html = await toHtml(parts, all);
  const images = all.filter(({ contentType }) => WEB_IMAGES.has(contentType));
  const lines = linesFromHtml(html).value.filter(
    ({ image }) => !image || images.some(({ src }) => src === image.src),
  );
  return {
    value: { lines, images },
    issues: [...dropped(xml, [...parts.keys()]), ...unshown(all)],
  };
}

/** What lists and styles a report has is short; more than this is made to hurt. */
const LONGEST_PART = 2_000_000;

function partOf(parts: Parts, name: string): string {
  const part = parts.get(`word/${name}.xml`);
  return part && part.length <= LONGEST_PART ? strFromU8(part) : '';
}

async function toHtml(parts: Parts, images: DocumentImage[]): Promise<string> {
  const convertImage = mammoth.images.imgElement(async (image) => {
    const src = `image:${images.length + 1}`;
    const bytes = new Uint8Array(await image.readAsArrayBuffer());
    images.push({ src, contentType: image.contentType, bytes });
    return { src };
  });
  try {
    const input = { file: archiveOf(parts) } as unknown as { arrayBuffer: ArrayBuffer };
    return (await mammoth.convertToHtml(input, { styleMap: STYLES, convertImage })).value;
  } catch {
    throw damaged();
  }
}

/** The archive in mammoth's own terms, so that it reads what was counted and does not unpack again. */
function archiveOf(parts: Parts) {
  return {
    exists: (name: string) => parts.has(name),
    read: async (name: string, encoding?: string) => {
      const part = parts.get(name) ?? new Uint8Array();
      return encoding ? strFromU8(part) : part;
    },
  };
}

function unshown(images: readonly DocumentImage[]): Issue[] {
  return images
    .filter(({ contentType }) => !WEB_IMAGES.has(contentType))
    .map(({ contentType }) => ({
      ruleId: 'dropped-content',
      severity: 'warning',
      actual: `picture (${contentType})`,
    }));
}
