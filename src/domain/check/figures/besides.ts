import { inCurrency, type Currency } from '../../currency';
import { ledgerOf, type Entry } from '../../quantity';
import { cellFigures } from '../../read/cell-figures';
import { labelled, type Setting } from '../../read/labels';
import { NOT_COUNTED } from '../../read/table-words.zh';
import type { Place, Section, Table } from '../../report';
import { gridOf } from '../../report/grid';
import { cellText } from '../../report/table';
import { captionsOf, cellsOf, type Besides } from '../besides';
import type { OpenFigure } from './account';

/** The account of the numerals of captions, notes and tables. The prose has its own account. */
export interface BesidesAccount {
  figures: OpenFigure[];
  excluded: number;
  unexplained: { text: string; place: Place }[];
}

export const isExcluded = ({ became }: Entry): boolean =>
  became !== 'read' && became !== 'unexplained';

export function accountBesides(section: Section, setting: Setting & Currency): BesidesAccount {
  const parts = [
    ...captionsOf(section).map((caption) => ofCaption(caption, setting)),
    ...section.tables.map((table) => ofTable(table, section, setting)),
  ];
  return {
    figures: parts.flatMap(({ figures }) => figures),
    excluded: parts.reduce((sum, { excluded }) => sum + excluded, 0),
    unexplained: parts.flatMap(({ unexplained }) => unexplained),
  };
}

function ofCaption({ text, place }: Besides, setting: Setting & Currency): BesidesAccount {
  const { quantities: stated, entries } = ledgerOf(text, setting.language);
  const quantities = inCurrency(stated, setting.currency);
  return {
    figures: labelled(quantities, text, setting).map((fields) => ({ ...fields, place })),
    excluded: entries.filter(isExcluded).length,
    unexplained: leftOf(entries, place),
  };
}

/**
 * Accounts for the cells of a table. The head and the stub describe the number of a cell. A year or a row number is not
 * a figure.
 */
function ofTable(table: Table, section: Section, setting: Setting & Currency): BesidesAccount {
  const { language, year, ahead = null, currency } = setting;
  const rows = table.rows.map((cells) => ({ cells, line: null }));
  const figures = cellFigures(
    { ...table, rows },
    { section: section.key, table: table.key, year, ahead, currency },
  ) as OpenFigure[];
  const read = new Set(figures.map(({ place }) => keyOf(place)));
  const account: BesidesAccount = { figures, excluded: 0, unexplained: [] };
  const isHead = headsOf(table);
  for (const { text, place } of cellsOf({ ...section, tables: [table] })) {
    const { entries } = ledgerOf(text, language);
    if (read.has(keyOf(place))) account.excluded += entries.filter(isExcluded).length;
    else if (isHead(place)) account.excluded += entries.length;
    else {
      account.excluded += entries.filter(isExcluded).length;
      account.unexplained.push(...leftOf(entries, place));
    }
  }
  return account;
}

const keyOf = ({ cell }: Place): string => `${cell?.row} ${cell?.column}`;

/**
 * Returns a function that says whether a cell is the head of a column or row, or is in a column whose numbers are not
 * figures.
 */
function headsOf({ rows, header }: Table): (place: Place) => boolean {
  const grid = gridOf(rows);
  const isNotCounted = (column: number) =>
    grid
      .slice(0, header)
      .some((row) =>
        NOT_COUNTED.test(row[column] ? cellText(row[column].cell).replace(/\s/g, '') : ''),
      );
  return ({ cell }) => !cell || cell.row < header || cell.column === 0 || isNotCounted(cell.column);
}

const leftOf = (entries: readonly Entry[], place: Place) =>
  entries
    .filter(({ became, text }) => became === 'unexplained' && !/^0+(?:\.0+)?$/.test(text))
    .map(({ text, start, end }) => ({
      text,
      place: { ...place, ...(place.cell && { start, end }) },
    }));
