import { remembered } from '../../remembered';
import { UnreadableFileError } from '../../result';
import { damaged, type Parts } from './archive';
import { elementsIn, type Element } from './xml';
import { parsePart } from './parse-part';

/** A relationship of a part: its type and its target (ECMA-376 Part 2 §9.3). */
export interface Relationship {
  id: string;
  /**
   * The last segment of its type: `styles`, `image`, `hyperlink`. Strict and transitional files differ only before
   * it.
   */
  type: string;
  /** The name of the part, or an address outside of the file. */
  target: string;
  external: boolean;
}

/** A Word file as its parts and their relationships. */
export interface Package {
  /** The name of the main part, whatever it is called. */
  main: string;
  /** Returns the part as a tree. Null if the part is missing or is not XML. */
  tree(name: string): Element | null;
  bytes(name: string): Uint8Array | null;
  relationships(part: string): ReadonlyMap<string, Relationship>;
  /** Returns the first part that another part refers to as `type`. */
  related(part: string, type: string): string | null;
  contentType(name: string): string;
}

/** Opens the unpacked parts. Throws `UnreadableFileError` if it is not a Word file or has no main part. */
export function openPackage(parts: Parts): Package {
  const tree = remembered((name: string) => {
    const bytes = parts.get(name);
    return bytes ? parsePart(bytes) : null;
  });
  const relationships = remembered((part: string) =>
    relationshipsOf(part, tree(relationsOf(part))),
  );
  const related = (part: string, type: string) => {
    const all = [...relationships(part).values()];
    const found = all.find((one) => one.type === type && !one.external)?.target;
    // Some programs do not write the relationships, and rely on the names of the parts.
    const usual = `${part.slice(0, part.lastIndexOf('/') + 1)}${type}.xml`;
    return found ?? (parts.has(usual) ? usual : null);
  };
  const contentType = contentTypes(tree('[Content_Types].xml'));
  const main = related('', 'officeDocument') ?? 'word/document.xml';
  assertIsWord(contentType(main));
  if (!parts.has(main)) throw damaged();
  return {
    main,
    tree,
    relationships,
    related,
    contentType,
    bytes: (name) => parts.get(name) ?? null,
  };
}

/**
 * `word/document.xml` has its relationships in `word/_rels/document.xml.rels`, and the file itself in `_rels/.rels`.
 */
function relationsOf(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

function relationshipsOf(part: string, rels: Element | null): ReadonlyMap<string, Relationship> {
  const all = rels ? elementsIn(rels) : [];
  return new Map(
    all.map(({ attributes }) => {
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
      const external = mode === 'External';
      const kind = type.slice(type.lastIndexOf('/') + 1);
      return [id, { id, type: kind, external, target: external ? target : resolved(part, target) }];
    }),
  );
}

/** A target is relative to the folder of its part, unless it begins at the root (RFC 3986 §5.2). */
function resolved(part: string, target: string): string {
  const folder = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  const path: string[] = [...folder];
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** ECMA-376 Part 2 §10.1.2: by the name of the part, else by its ending. */
function contentTypes(types: Element | null): (name: string) => string {
  const all = types ? elementsIn(types) : [];
  const byName = new Map(
    all.map(({ attributes }) => [
      (attributes.PartName?.slice(1) ?? attributes.Extension ?? '').toLowerCase(),
      attributes.ContentType ?? '',
    ]),
  );
  return (name) => {
    const lower = name.toLowerCase();
    return byName.get(lower) ?? byName.get(lower.slice(lower.lastIndexOf('.') + 1)) ?? '';
  };
}

/** Other Office files are packages too. Users sometimes give them the wrong ending. */
const OTHERS: [type: RegExp, message: string][] = [
  [
    /spreadsheetml|ms-excel/,
    'This is an Excel workbook (.xlsx), not a Word file. Copy its tables into a Word file, or paste its text.',
  ],
  [
    /presentationml|ms-powerpoint/,
    'These are PowerPoint slides (.pptx), not a Word file. Copy their text into a Word file, or paste it.',
  ],
];

function assertIsWord(type: string): void {
  const message = OTHERS.find(([other]) => other.test(type))?.[1];
  if (message) throw new UnreadableFileError('unsupported', message);
}
