/**
 * The namespaces that we read, with the prefixes of ECMA-376: transitional (Part 4), strict (Part 1, Annex A), and
 * the additions of Word (MS-DOCX §2.2).
 */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas': 'wpc',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  // Word puts the content of a text box here when it saves a strict file.
  'http://schemas.microsoft.com/office/word/2006/wordml': 'w',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
};

/** The meaning of each prefix that the file declares. */
export type Names = ReadonlyMap<string, string>;

/** Returns the meaning of the prefixes that are declared here or above. */
export function namesIn(attributes: Readonly<Record<string, string>>, above: Names): Names {
  let names: Map<string, string> | null = null;
  for (const [name, uri] of Object.entries(attributes)) {
    if (!name.startsWith('xmlns')) continue;
    names ??= new Map(above);
    names.set(name.slice('xmlns:'.length), PREFIXES[uri] ?? name.slice('xmlns:'.length));
  }
  return names ?? above;
}

/** Returns a name with our prefix for its namespace. */
export function known(name: string, names: Names): string {
  const colon = name.indexOf(':');
  const prefix = names.get(colon < 0 ? '' : name.slice(0, colon));
  return prefix ? `${prefix}:${name.slice(colon + 1)}` : name;
}

/** Returns attributes by their names with our prefixes. */
export function renamed(attributes: Readonly<Record<string, string>>, names: Names) {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (!name.startsWith('xmlns')) found[name.includes(':') ? known(name, names) : name] = value;
  }
  return found;
}
