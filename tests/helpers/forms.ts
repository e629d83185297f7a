import { fromText } from '../../src/domain/read';
import { docx, wordDocument, wordParagraph } from './docx';

/** A line of a report, and what it is there. `lead` is the heading that it begins with. */
interface Part {
  is: 'title' | 'heading' | 'text' | 'row' | 'blank';
  text: string;
  level: number;
  lead: string;
}

const PARTS = new Map<string, Part[]>();

/** Returns the lines of a plain report with what the reader takes them for. */
function partsOf(input: string): Part[] {
  const parts = PARTS.get(input) ?? readParts(input);
  PARTS.set(input, parts);
  return parts;
}

function readParts(input: string): Part[] {
  const { front, sections } = fromText(input).value.outline;
  const known = new Map<string, Partial<Part>>();
  for (const { text } of front.titleLines)
    if (front.title?.includes(text) || text.includes(front.title ?? text))
      known.set(text, { is: 'title' });
  for (const { heading } of sections)
    if (heading?.runIn) known.set(heading.line.text, { lead: heading.text });
    else if (heading) known.set(heading.line.text, { is: 'heading', level: heading.level });
  return input.split(/\r?\n/).map((line): Part => {
    const text = line.trim();
    const is = text === '' ? 'blank' : text.includes('\t') ? 'row' : 'text';
    return { is, text, level: 0, lead: '', ...known.get(text) };
  });
}

/** Groups consecutive rows, which are one table. */
function grouped(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  for (const part of parts.filter(({ is }) => is !== 'blank')) {
    const last = groups.at(-1);
    if (part.is === 'row' && last?.[0]!.is === 'row') last.push(part);
    else groups.push([part]);
  }
  return groups;
}

const cells = (row: Part): string[] => row.text.split('\t').map((cell) => cell.trim());

/** Writes the parts of a report one by one, and its tables as a whole. */
const written = (input: string, one: (part: Part) => string, table: (rows: Part[]) => string) =>
  grouped(partsOf(input)).map((group) =>
    group[0]!.is === 'row' ? table(group) : group.map(one).join(''),
  );

const titleIn = (input: string): string =>
  partsOf(input)
    .filter(({ is }) => is === 'title')
    .map(({ text }) => text)
    .join('');

/** Splits a line into the heading that it begins with, with its stop, and the rest. */
const led = ({ text, lead }: Part): [string, string] => {
  const end = lead === '' ? 0 : lead.length + (/[。：:]/.test(text.charAt(lead.length)) ? 1 : 0);
  return [text.slice(0, end), text.slice(end)];
};

const pageTable = (rows: Part[]): string =>
  `<table>${rows
    .map(
      (row) =>
        `<tr>${cells(row)
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</table>`;

/** Writes a report in Markdown. `between` is what separates its parts. */
export const asMarkdown = (input: string, between: string): string =>
  written(
    input,
    (part) => {
      if (part.is === 'title') return `# ${part.text}`;
      if (part.is === 'heading') return `${'#'.repeat(part.level + 1)} ${part.text}`;
      const [lead, rest] = led(part);
      return (lead && `**${lead}**`) + rest;
    },
    (rows) =>
      `\n${rows.map((row, at) => `| ${cells(row).join(' | ')} |${at === 0 ? `\n|${' --- |'.repeat(cells(row).length)}` : ''}`).join('\n')}\n`,
  ).join(between);

/** Writes a report as a plain page with headings. */
export const asPage = (input: string): string =>
  written(
    input,
    ({ is, level, text }) => {
      if (is === 'title') return `<h1>${text}</h1>`;
      return is === 'heading'
        ? `<h${level + 1}>${text}<a class="headerlink" href="#s">¶</a></h${level + 1}>`
        : `<p>${text}</p>`;
    },
    pageTable,
  ).join('\n');

/** Writes the text of a report as the editors of government sites do, in a page with its furniture. */
export function asSite(input: string): string {
  const set = (text: string) => `<span style="font-family:仿宋;font-size:16pt">${text}</span>`;
  const body = written(
    input,
    ({ is, text }) =>
      is === 'title'
        ? `<p style="text-align:center"><strong>${set(text)}</strong></p>`
        : `<p style="text-indent:2em">${is === 'heading' ? `<strong>${set(text)}</strong>` : set(`&nbsp;&nbsp;${text}`)}</p>`,
    pageTable,
  ).join('<p>&nbsp;</p>\n');
  return `<html><head><title>${titleIn(input)}_某县人民政府</title></head><body><form><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/a/">工作总结</a></div><div class="TRS_Editor">${body}</div><div><a href="javascript:window.print()">打印</a> <a href="javascript:window.close()">关闭</a></div></form></body></html>`;
}

/** Writes a report as Word's clipboard does: digits in spans of their own, headings bold. */
export const asClipboard = (input: string): string =>
  written(
    input,
    ({ is, text }) => {
      const runs = text.replace(/[\x21-\x7e]+/g, '<span lang=EN-US>$&</span>');
      const words = is === 'text' ? runs : `<b>${runs}</b>`;
      return `<p class=MsoNormal style='text-indent:32.0pt'><span style='font-size:16.0pt'>${words}<o:p></o:p></span></p>`;
    },
    pageTable,
  ).join('\n');

const run = (text: string, bold = false) =>
  text &&
  `<w:r><w:rPr>${bold ? '<w:b/>' : ''}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const wordTable = (rows: Part[]): string =>
  `<w:tbl>${rows
    .map(
      (row) =>
        `<w:tr>${cells(row)
          .map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`)
          .join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;
/** Two characters in each run, as Word splits them while a text is edited. */
const split = (text: string, bold = false) =>
  (text.match(/[^]{1,2}/gu) ?? []).map((two) => run(two, bold)).join('');

/** Writes a report as a Word file whose headings are only bold, with runs of two characters. */
export const asBoldWord = (input: string): Uint8Array =>
  docx(
    wordDocument(
      written(
        input,
        (part) => {
          const [lead, rest] = led(part);
          const words =
            part.is === 'text' ? split(lead, true) + split(rest) : split(part.text, true);
          return `<w:p>${part.is === 'title' ? '<w:pPr><w:jc w:val="center"/></w:pPr>' : ''}${words}</w:p>`;
        },
        wordTable,
      ).join(''),
    ),
  );

/** Writes a report as a Word file without any formatting, inside a table of one cell. */
export const asFramedWord = (input: string): Uint8Array =>
  docx(
    wordDocument(
      `<w:tbl><w:tr><w:tc>${written(input, ({ text }) => wordParagraph(text), wordTable).join('')}</w:tc></w:tr></w:tbl>`,
    ),
  );

/** Writes a report as a Word file that is bold as a whole. */
export const asBoldWholly = (input: string): Uint8Array =>
  docx(
    wordDocument(written(input, ({ text }) => wordParagraph(text, '<w:b/>'), wordTable).join('')),
  );

/** Writes a report as a Word file with its title in a text box, and all else in one paragraph with line breaks. */
export function asBoxedWord(input: string): Uint8Array {
  const inBox: string[] = [];
  const parts = written(
    input,
    ({ is, text }) => {
      if (is !== 'title') return `<w:p>${run(text, is === 'heading')}</w:p>`;
      inBox.push(wordParagraph(text, '<w:sz w:val="44"/>'));
      return '@';
    },
    wordTable,
  ).join('');
  const box = `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${inBox.join('')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p><w:p/>`;
  const body = parts.replace('@', box).replaceAll('@', '');
  return docx(
    wordDocument(
      body.replaceAll('</w:p><w:p><w:r><w:rPr></w:rPr>', '<w:r><w:br/></w:r><w:r><w:rPr></w:rPr>'),
    ),
  );
}

/** Writes a zero-width space after each tenth character, as some editors do. */
export const withInvisible = (input: string): string =>
  input.replace(/[\u4e00-\u9fff]{10}/g, '$&\u200b');
