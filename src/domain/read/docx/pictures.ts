import type { Package } from './package';

/** A picture of a Word file. Its line has the same `src` in `image.src`. */
export interface DocumentImage {
  src: string;
  contentType: string;
  bytes: Uint8Array;
}

/** The formats that browsers show. They do not show Windows drawings (EMF, WMF). */
const WEB_IMAGES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** The content types by file ending, if the file does not tell them. */
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

/** The pictures that the lines of a file show. Each is kept once, however often it is shown. */
export class Pictures {
  readonly all: DocumentImage[] = [];
  private readonly sources = new Map<string, string>();

  constructor(private readonly file: Package) {}

  /** Takes a part as a picture. Returns the address that its line uses, or why a page cannot show it. */
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
