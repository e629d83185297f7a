import { Packer, type Document } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { standsFor, type Pictures } from './pictures';

/** The library makes ids of relationships up, of 21 random letters. */
const RANDOM_ID = /\brId[a-z0-9_-]{21}/g;

/** The first moment that an archive can name, in whatever time zone: entries carry local time. */
const EPOCH = new Date(1980, 0, 1);

/** Pictures are packed already. */
const STORED = { level: 0 } as const;

/**
 * A document as a file, equal to the byte each time: nodes that share an edition must share its entity tag.
 * @param custom a part for the data of our own reader
 * @param parts what stands in the place of the library's own parts
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

/** The document leads to that part, so that Word keeps it. */
const related = (name: string, xml: string): string =>
  name === 'word/_rels/document.xml.rels'
    ? xml.replace('</Relationships>', `${RELATION}</Relationships>`)
    : xml;

/** Gives each id a number, in the order in which it is met. */
function idNamer(): (id: string) => string {
  const names = new Map<string, string>();
  return (id) => {
    const name = names.get(id) ?? `rIdLink${names.size + 1}`;
    names.set(id, name);
    return name;
  };
}
