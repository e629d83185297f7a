import { escaped, tag } from '../../translate/exchange/write-xml';
import type { Publication } from '../publication';
import type { Layout } from './layout';

type Part = { path: string; data: string };

const NAMESPACES = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * Returns the properties of the file (ECMA-376 Part 2 §11). They replace the library's own: the library sets no
 * language, and it sets the current time, so that two files of one edition would differ.
 */
export function coreProperties({ edition, number, publishedAt }: Publication): Part {
  const { title, subtitle, author, organization, keywords, summary, locale } = edition;
  const time = publishedAt.replace(/\.\d+/, '');
  const properties: [name: string, value: string | null][] = [
    ['dc:title', title],
    ['dc:subject', subtitle],
    ['dc:creator', author ?? organization?.name ?? null],
    ['cp:keywords', keywords.join(', ')],
    ['dc:description', summary],
    ['dc:language', locale],
    ['cp:revision', String(number)],
  ];
  const said = properties.flatMap(([name, value]) => (value ? tag(name, {}, escaped(value)) : []));
  const times = ['dcterms:created', 'dcterms:modified'].map((name) =>
    tag(name, { 'xsi:type': 'dcterms:W3CDTF' }, time),
  );
  const content = [...said, ...times].join('');
  return {
    path: 'docProps/core.xml',
    data: DECLARATION + tag('cp:coreProperties', NAMESPACES, content),
  };
}

/** Lists substitutes for fonts that may not be installed: the official fonts are not sold with Word. */
export function fontTable({ substitutes }: Layout): Part {
  const fonts = Object.entries(substitutes).map(([name, substitute]) =>
    tag('w:font', { 'w:name': name }, tag('w:altName', { 'w:val': substitute })),
  );
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return {
    path: 'word/fontTable.xml',
    data: DECLARATION + tag('w:fonts', { 'xmlns:w': namespace }, fonts.join('')),
  };
}
