import {
  AlignmentType,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

/** A review sheet (审核单): the title of a report, and one row for each review decision. */
export interface ReviewSheet {
  title: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
}

const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋_GB2312' };
/**
 * In half points: 五号 for the table, 二号 for the title (GB/T 9704-2012 has 2号 for titles), small print for
 * machine-readable text.
 */
const SIZE = { table: 21, title: 44, small: 15 };

/** The margins (two centimetres) and the text width of a landscape page, in twentieths of a point. */
const [MARGIN, WIDTH] = [1134, 14_570];

/** Shares of the width. Opinions are long. Hashes are broken over lines, because they are compared and not read. */
const SHARES = [8, 8, 7, 10, 9, 11, 23, 10, 14];
/** The first column of text for machines. */
const MACHINES = 7;

const line = (text: string, size: number, bold = false, isTitle = false) =>
  new Paragraph({
    ...(isTitle && { alignment: AlignmentType.CENTER, spacing: { after: 200 } }),
    children: [new TextRun({ text, bold, size, font: FONT })],
  });

const widthOf = (column: number) => Math.floor((WIDTH * (SHARES[column] ?? 0)) / 100);

const row = (cells: readonly string[], isHead: boolean) =>
  new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map((text, column) => {
      const size = column >= MACHINES && !isHead ? SIZE.small : SIZE.table;
      return new TableCell({
        width: { size: widthOf(column), type: WidthType.DXA },
        margins: { left: 60, right: 60, top: 30, bottom: 30 },
        children: [line(text, size, isHead)],
      });
    }),
  });

/** Writes the sheet as a landscape Word file, because stages, people, times, opinions and hashes are wide. */
export async function reviewSheetDocx({ title, header, rows }: ReviewSheet): Promise<Uint8Array> {
  const table = new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: SHARES.map((_, column) => widthOf(column)),
    width: { size: WIDTH, type: WidthType.DXA },
    rows: [row(header, true), ...rows.map((cells) => row(cells, false))],
  });
  const margin = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN };
  const page = { size: { orientation: PageOrientation.LANDSCAPE }, margin };
  const document = new Document({
    sections: [{ properties: { page }, children: [line(title, SIZE.title, true, true), table] }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
