/** The characters that XML 1.0 cannot hold (§2.2), half surrogates included. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Returns a text as it would come back from XML: without forbidden characters, and with `\n` as the only line end. */
export const asInXml = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '');

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/** Escapes text between tags. */
export const escaped = (text: string): string =>
  asInXml(text).replace(/[&<>]/g, (character) => ESCAPES[character]!);

/** Writes a tag with its attributes. Attributes that are null or undefined are left out. */
export function tag(
  name: string,
  attributes: Record<string, string | number | null | undefined>,
  content: string | null = null,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${quoted(String(value))}"`)
    .join('');
  return content === null ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

const quoted = (value: string) =>
  asInXml(value).replace(/[&<>"\t\n]/g, (character) => ESCAPES[character]!);
