import type { Package } from './package';

/** A picture of a Word file; its line has `image.src` equal to `src`. */
export interface DocumentImage {
  src: string;
  contentType: string;
  bytes: Uint8Array;
}

/** What browsers show. Drawings of Windows (EMF, WMF) they do not. */
const WEB_IMAGES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** What endings mean where the file does not say. */
const BY_ENDING: Readonly<Record<string, string>> = {
  ...{
    png: 'image/png',
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    gif: 'image/gif',
    webp: 'image/webp',
  },
  ...{
    emf: 'image/x-emf',
    wmf: 'image/x-wmf',
    bmp: 'image/bmp',
    tif: 'image/tiff',
    svg: 'image/svg+xml',
  },
};

/** The pictures of a file that lines show, each once however often it is shown. */
export class Pictures {
  readonly all: DocumentImage[] = [];
  private readonly sources = new Map<string, string>();

  constructor(private readonly file: Package) {}

  /** Takes a part as a picture: by what its line calls it, or why no page could show it. */
  take(part: string): { src: string } | { unshown: string } {
    const known = this.sources.get(part);
    if (known) return { src: known };
    const bytes = this.file.bytes(part);
    if (!bytes) return { unshown: 'missing' };
    const contentType = this.typeOf(part);
    if (!WEB_IMAGES.has(contentType)) return { unshown: contentType };
    const src = `image:${this.all.length + 1}`;
    this.sources.set(part, src);
    this.all.push({ src, contentType, bytes });
    return { src };
  }

  private typeOf(part: string): string {
    const said = this.file.contentType(part).toLowerCase().replace('image/jpg', 'image/jpeg');
    const ending = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    return said.startsWith('image/') ? said : (BY_ENDING[ending] ?? 'unknown');
  }
}
