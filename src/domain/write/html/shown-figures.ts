import type { PublishedMetric } from '../../edition';
import type { FigurePlace, ProsePlace } from '../../places/place';
import type { Block, Cell, Inline, Table } from '../../report';
import type { ChartPoint } from '../chart';
import type { MarkedSection } from '../marks';
import { unitName } from '../unit-name';
import type { Words } from '../words';
import { markedInlines, stretchesAt, withFigures, type ShownFigure } from './figures-in';

/** The years of each indicator, by its key. */
export type Trends = ReadonlyMap<string, readonly ChartPoint[]>;

/** What a figure is explained with: the language, its year, and the years before. */
export type Told = { locale: string; year: number; trends: Trends; words: Words };

/** Marks the figures in the heading, prose and tables of a section, by their published places. */
export function withShownFigures(section: MarkedSection, told: Told): MarkedSection {
  const placed = section.metrics.flatMap((metric) =>
    metric.place ? [{ place: metric.place, figure: shown(metric, told) }] : [],
  );
  if (placed.length === 0) return section;
  const inProse = (paragraph: number) =>
    stretchesAt(placed, (place) => isProse(place) && place.paragraph === paragraph);
  return {
    ...section,
    heading: markedInlines(section.heading, inProse(0)),
    body: section.body.map((node: Block, nth) => withFigures(node, inProse(nth + 1))),
    tables: section.tables.map((table, nth) => inTable(table, nth + 1, placed)),
  };
}

const isProse = (place: FigurePlace): place is ProsePlace => 'paragraph' in place;

type Placed = { place: FigurePlace; figure: ShownFigure };

function inTable(table: Table, number: number, placed: readonly Placed[]): Table {
  const here = placed.filter(({ place }) => !isProse(place) && place.table === number);
  if (here.length === 0) return table;
  const cell = (one: Cell, row: number, column: number): Cell => ({
    ...one,
    children: inCell(one.children, here, row, column),
  });
  return {
    ...table,
    rows: table.rows.map((cells, row) =>
      cells.map((one, column) => cell(one, row + 1, column + 1)),
    ),
  };
}

const inCell = (children: Inline[], here: readonly Placed[], row: number, column: number) =>
  markedInlines(
    children,
    stretchesAt(here, (place) => !isProse(place) && place.row === row && place.column === column),
  );

function shown(metric: PublishedMetric, { locale, year, trends, words }: Told): ShownFigure {
  const points = metric.indicator ? (trends.get(metric.indicator.key) ?? []) : [];
  const before = points.find((point) => point.year === year - 1);
  const says = [
    metric.label,
    unitName(metric.unit, locale, metric.text),
    before ? words.page.yearStated(before.year, before.text) : '',
  ];
  return {
    key: metric.key,
    value: String(metric.value ?? `${metric.min ?? ''}/${metric.max ?? ''}`),
    says: says.filter(Boolean).join(' · '),
  };
}
