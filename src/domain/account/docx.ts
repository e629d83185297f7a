import { SaxesParser } from 'saxes';
import { damaged, unpack } from '../read/docx/archive';
import { textOf } from '../read/docx/parse-part';
import { PAGE_NUMBER } from './glue.zh';
import { Paragraphs, type Held } from './held';

/**
 * Matches the parts of a Word file that can hold text: text that a reader sees, or that an author typed. The glossary
 * part (ECMA-376 Part 1 §11.3.8) is not among them. It holds building blocks and the prompts of content controls, not
 * text of the document.
 */
const SPOKEN =
  /^(?!docProps\/|customXml\/|_rels\/|\[|(?:\w+\/)?glossary\/).*\/?(?:document\w*|footnotes|endnotes|comments|header\d*|footer\d*|charts\/chart\d*|diagrams\/data\d*)\.xml$/i;
/** Headers and footers. Word generates the page numbers in them. */
const ON_EVERY_PAGE = /(?:^|\/)(?:header|footer)\d*\.xml$/i;

const isPageNumber = (one: Held) => one.is === 'text' && PAGE_NUMBER.test(one.runs.join(''));

/** Elements that repeat content: for other programs, or for parts that are generated from the file. */
const TWICE = new Set(['mc:Fallback', 'c:f', 'c:formatCode', 'c:ptCount']);
const WORDS = /:(?:t|delText|v)$/;

/**
 * Returns what a Word file holds, read from its XML alone: each run of text, each picture, each address. This function
 * knows nothing of styles, fields or tables, so it cannot share a mistake with the reader. The file has already passed
 * the reader's guards.
 */
export function heldByDocx(bytes: Uint8Array): Held[] {
  return [...unpack(bytes)].flatMap(([name, part]) =>
    SPOKEN.test(name)
      ? heldByPart(textOf(part)).filter((one) => !(ON_EVERY_PAGE.test(name) && isPageNumber(one)))
      : [],
  );
}

function heldByPart(xml: string): Held[] {
  const found = new Paragraphs();
  const open: string[] = [];
  let twice = 0;
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  // The reader may not have opened this part: it opens only parts that another part refers to.
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    if (TWICE.has(name)) twice += 1;
    if (twice > 0) return;
    if (isParagraph(name)) found.begin();
    if (name.endsWith(':tc')) found.cell(1);
    const source = isPicture(name) ? sourceOf(attributes) : '';
    if (source !== '') found.held.push({ is: 'picture', source });
  });
  parser.on('closetag', ({ name }) => {
    open.pop();
    if (twice === 0 && isParagraph(name)) found.end();
    if (twice === 0 && name.endsWith(':tc')) found.cell(-1);
    if (TWICE.has(name)) twice -= 1;
  });
  parser.on('text', (text) => {
    if (twice === 0 && WORDS.test(open.at(-1) ?? '')) found.write(text);
  });
  parser.write(xml).close();
  return found.held;
}

/** A paragraph of WordprocessingML or DrawingML. Each value of a chart counts as a paragraph of its own. */
const isParagraph = (name: string) => /^(?:\w+:p|c:pt)$/.test(name) && name !== 'v:p';

/** A picture element without a source, such as a horizontal rule that Word draws, shows no picture. */
const isPicture = (name: string) => name === 'a:blip' || name === 'v:imagedata';

const sourceOf = (attributes: Readonly<Record<string, string>>) =>
  attributes['r:embed'] ?? attributes['r:link'] ?? attributes['r:id'] ?? '';
