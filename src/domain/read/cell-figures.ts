import { claimsOf, type Claim } from '../claim';
import { inCurrency, SAYS_YUAN, type Currency } from '../currency';
import { parseQuantities, type Quantity } from '../quantity';
import { inOneForm } from '../quantity/notation';
import { normal } from '../quantity/normal';
import type { Cell, Metric } from '../report';
import { beginsIn, type Placed } from '../report/grid';
import { cellText } from '../report/table';
import { labelled } from './labels';
import { positionIn } from './line';
import { NUMBER, TableHeads, type TableOfCells } from './table-heads';
import { asWritten, wordsWithoutUnit } from './table-units';
import { NOT_COUNTED, UNIT_IN_BRACKETS } from './table-words.zh';

/** The longest label that fits into a chart. */
const LONGEST_LABEL = 40;

/**
 * Returns the figures of a table: cells that state a quantity, and cells with only a number. For these, the unit and
 * the counted thing come from the column's head, the row's head, or the lines above the table. Row numbers, years and
 * codes are not figures.
 * @param table its key in the report
 */
export function cellFigures(
  placed: TableOfCells,
  { section, table, ...known }: { section: string; table: string } & KnownOfTable,
): Omit<Metric, 'key'>[] {
  const heads = new TableHeads(placed);
  const reader = new TableReader(placed, heads, known);
  return heads.grid.flatMap((squares, row) =>
    squares.flatMap((square, column) => {
      if (row < placed.header || !beginsIn(square, row, column)) return [];
      return reader.figuresOf(square).map(({ start, end, ...figure }) => ({
        ...figure,
        place: {
          ...{ section, paragraph: placed.after, start, end },
          cell: { table, row, column },
        },
      }));
    }),
  );
}

/** The year of the report, and the currency that a plain 元 means. */
type KnownOfTable = Currency & { year: number | null; ahead?: number | null };

type Found = Omit<Metric, 'key' | 'place'> & { start: number; end: number };

class TableReader {
  constructor(
    private readonly table: TableOfCells,
    private readonly heads: TableHeads,
    private readonly known: KnownOfTable,
  ) {}

  /** Returns the figures of one cell. */
  figuresOf(square: Placed): Found[] {
    const text = cellText(square.cell);
    const stated = inCurrency(parseQuantities(text), this.known.currency);
    const found = stated.length > 0 ? stated : this.bare(text, square);
    return found.map((quantity) => this.asMetric(quantity, text, square));
  }

  private bare(text: string, { row, column }: Placed): Quantity[] {
    const number = inOneForm(text.trim());
    const head = this.heads.headOf(column);
    if (!NUMBER.test(number) || NOT_COUNTED.test(head.replace(/\s/g, ''))) return [];
    const stub = this.heads.stubOf(row, column);
    if (head === '' && stub.length === 0) return [];
    const unit = this.heads.unitOf(row, column);
    const start = text.indexOf(text.trim());
    const amount = number.replace(/^[（(–]/, '-').replace(/[)）]$/, '');
    const written = asWritten(amount, unit);
    const stated = unit ? parseQuantities(written) : [];
    const [read] = SAYS_YUAN.test(unit) ? stated : inCurrency(stated, this.known.currency);
    const isWhole = read?.start === 0 && COUNTED_AFTER.test(written.slice(read.end));
    if (read && isWhole) return [{ ...read, text: text.trim(), start, end: start + number.length }];
    const value = Number(normal(amount).replaceAll(',', ''));
    if (unit || !Number.isFinite(value) || value === 0) return [];
    const plain = { value, min: null, max: null, unit: 'number', qualifier: 'exact' } as const;
    return [{ ...plain, text: text.trim(), start, end: start + number.length }];
  }

  private asMetric(quantity: Quantity, text: string, square: Placed): Found {
    const { row, column, cell } = square;
    const { start, end } = quantity;
    const { year, ahead = null } = this.known;
    const own = labelled([quantity], text, { language: 'zh', year, ahead })[0]!;
    const stub = this.heads.stubOf(row, column).map((word) => word.replace(UNIT_IN_BRACKETS, ''));
    const around = [...stub, wordsWithoutUnit(this.heads.headOf(column))].map(withoutTime).join('');
    const isAlone = text.trim().length === end - start;
    const position = this.positionOf(row, cell, start, end);
    const label = (isAlone && around ? around : own.label).slice(0, LONGEST_LABEL);
    const claim = this.claimOf(quantity, text, square);
    return { ...own, ...claim, label, start, end, ...(position && { position }) };
  }

  /** Returns the period and the basis that a column's head gives to its figures: 2024年, 人均. */
  private claimOf(quantity: Quantity, text: string, { row, column }: Placed): Claim {
    const head = this.heads.headOf(column).replace(UNIT_IN_BRACKETS, '');
    const before = this.heads.yearOf(row, column) + head;
    const [start, end] = [quantity.start + before.length, quantity.end + before.length];
    const { year, ahead } = this.known;
    const placed = [{ ...quantity, start, end }];
    const [claim] = claimsOf(before + text, placed, 'zh', year, ahead);
    return claim!;
  }

  private positionOf(row: number, cell: Cell, start: number, end: number) {
    const { line, cells } = this.table.rows[row]!;
    if (!line) return null;
    const before = cells.slice(0, cells.indexOf(cell)).map((one) => oneLine(one).length + 1);
    const at = line.text.includes('\t')
      ? before.reduce((sum, length) => sum + length, 0)
      : line.text.indexOf(cellText(cell));
    return at < 0 || at + end > line.text.length ? null : positionIn(line, at + start, at + end);
  }
}

/** 万吨标准煤, 吨二氧化碳当量, 吨CO₂e: the measured thing may be part of a unit. 元/人 is a different unit. */
const COUNTED_AFTER = /^(?:(?![每月年])[\u4e00-\u9fff]{2,8}|CO[2₂]e?)?$/;

/** 2024年完成, 2025年目标, 上年同期: the time of a column is the period of its figures, not a part of their names. */
const TIME =
  /(?:(?:19|20)\d\d年?度?|[本上去今]年度?|[本上]期)(?:完成|实际|实绩|预计|目标|计划|累计|同期)?(?:数|值|情况)?/;
const withoutTime = (words: string): string => words.replace(TIME, '');

const oneLine = (cell: Cell) => cellText(cell).replace(/\n/g, ' ');
