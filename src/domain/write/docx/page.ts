import { Footer, PageNumber, Paragraph, TextRun, type ISectionOptions } from 'docx';
import type { Layout } from './layout';
import { styleOf } from './styles';

/** Returns paper, margins, grid and page numbers of a layout. */
export function pageOf({ page, linePitch, folio }: Layout): Omit<ISectionOptions, 'children'> {
  return {
    properties: {
      page: { size: page.size, margin: page.margin },
      ...(linePitch && { grid: { type: 'lines', linePitch } }),
    },
    footers: { default: footer(folio, folio.odd), even: footer(folio, folio.even) },
  };
}

/** Returns the footer `— 1 —`, one character away from the outer edge. */
function footer({ before, after, inset }: Layout['folio'], alignment: 'left' | 'right' | 'center') {
  const children = [new TextRun({ children: [before, PageNumber.CURRENT, after] })];
  const indent = { left: inset, right: inset };
  return new Footer({
    children: [new Paragraph({ style: styleOf('folio'), alignment, indent, children })],
  });
}
