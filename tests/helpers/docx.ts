import { strToU8, zipSync, type Zippable } from 'fflate';

const TYPES = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

/** Returns a paragraph of WordprocessingML. `properties` are run properties, `style` is the id of a style. */
export const wordParagraph = (text: string, properties = '', style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** Wraps a body in the main part of a Word file. */
export const wordDocument = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`;

/** Returns a small Word file with this main part, and further parts by name. */
export function docx(
  document: string,
  parts: Record<string, string | Uint8Array> = {},
): Uint8Array {
  const all = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': RELATIONS,
    'word/document.xml': document,
    ...parts,
  };
  const files: Zippable = {};
  for (const [name, part] of Object.entries(all)) {
    files[name] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(files);
}

/** Returns a Word file that shows one picture several times, each time as a separate file. */
export const docxWithPictures = (picture: Uint8Array, count: number): Uint8Array =>
  docxOfPictures(Array.from({ length: count }, () => picture));

/** Returns a Word file that shows these pictures, in order. */
export function docxOfPictures(pictures: readonly Uint8Array[]): Uint8Array {
  const numbers = pictures.map((_, index) => index + 1);
  const shown = numbers.map(
    (n) =>
      `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="rId${n}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
  );
  const related = numbers.map(
    (n) =>
      `<Relationship Id="rId${n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image${n}.png"/>`,
  );
  const paragraphs = [
    wordParagraph('县图书馆2025年工作综述'),
    wordParagraph('全年接待读者12万人次。'),
  ];
  return docx(wordDocument([...paragraphs, ...shown].join('')), {
    'word/_rels/document.xml.rels': `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related.join('')}</Relationships>`,
    ...Object.fromEntries(numbers.map((n) => [`word/media/image${n}.png`, pictures[n - 1]!])),
  });
}
