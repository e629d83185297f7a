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

/** A 审核单: what a report is called, and one row for each word of a reviewer. */
export interface ReviewSheet {
  title: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
}

const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋_GB2312' };
/** In half points: 五号 for the table, 二号 for the title (GB/T 9704-2012 has 2号 for titles), small print for what machines read. */
const SIZE = { table: 21, title: 44, small: 15 };

/** A sheet on its side with margins of two centimetres, in twentieths of a point. */
const [MARGIN, WIDTH] = [1134, 14_570];

/** Shares of the width: opinions are long, and hashes are broken to be compared and not read. */
const SHARES = [8, 8, 7, 10, 9, 11, 23, 10, 14];
/** From this column on stands what machines compare. */
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

/** The sheet as a Word file, on its side: stages, people, times, opinions and hashes are wide. */
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
