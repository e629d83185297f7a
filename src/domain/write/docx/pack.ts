import { Packer, type Document } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { standsFor, type Pictures } from './pictures';

/** The library generates relationship ids of 21 random letters. */
const RANDOM_ID = /\brId[a-z0-9_-]{21}/g;

/** The earliest time that an archive can store, in every time zone: entries use local time. */
const EPOCH = new Date(1980, 0, 1);

/** Pictures are already compressed. */
const STORED = { level: 0 } as const;

/**
 * Packs a document as a file, identical byte by byte each time, because nodes that share an edition must share its
 * ETag.
 * @param parts parts that replace the library's own
 * @param custom a part with data for our own reader
 */
export async function pack(
  document: Document,
  parts: { path: string; data: string }[],
  pictures: Pictures,
  custom: string,
): Promise<Uint8Array> {
  const packed = await Packer.pack(document, 'uint8array', undefined, parts);
  const named = idNamer();
  const entries = Object.entries(unzipSync(packed)).map(([name, bytes]) => {
    const isXml = /\.(xml|rels)$/.test(name);
    if (isXml)
      return [name, strToU8(related(name, strFromU8(bytes).replace(RANDOM_ID, named)))] as const;
    return [name, [standsFor(bytes, pictures), STORED]] as const;
  });
  entries.push([CUSTOM, strToU8(custom)]);
  return zipSync(Object.fromEntries(entries), { mtime: EPOCH });
}

const CUSTOM = 'customXml/item1.xml';
const RELATION = `<Relationship Id="rIdEnclosed" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../${CUSTOM}"/>`;

/** Adds a relationship from the document to our part, so that Word keeps the part. */
const related = (name: string, xml: string): string =>
  name === 'word/_rels/document.xml.rels'
    ? xml.replace('</Relationships>', `${RELATION}</Relationships>`)
    : xml;

/** Returns a function that numbers the ids in the order in which they occur. */
function idNamer(): (id: string) => string {
  const names = new Map<string, string>();
  return (id) => {
    const name = names.get(id) ?? `rIdLink${names.size + 1}`;
    names.set(id, name);
    return name;
  };
}
