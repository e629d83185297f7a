import {
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
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
/** In half points: 小四 for the table, 二号 for the title (GB/T 9704-2012 has 2号 for titles). */
const SIZE = { table: 21, title: 44 };

const line = (text: string, size: number, bold = false) =>
  new Paragraph({ children: [new TextRun({ text, bold, size, font: FONT })] });

const row = (cells: readonly string[], isHead: boolean) =>
  new TableRow({
    tableHeader: isHead,
    children: cells.map((text) => new TableCell({ children: [line(text, SIZE.table, isHead)] })),
  });

/** The sheet as a Word file, on its side: stages, people, times, opinions and hashes are wide. */
export async function reviewSheetDocx({ title, header, rows }: ReviewSheet): Promise<Uint8Array> {
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(header, true), ...rows.map((cells) => row(cells, false))],
  });
  const page = { size: { orientation: PageOrientation.LANDSCAPE } };
  const document = new Document({
    sections: [{ properties: { page }, children: [line(title, SIZE.title, true), table] }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
