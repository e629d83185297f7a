import { Typography } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import { UNITS } from '../../../domain/quantity';
import { useText } from '../../text';
import type { Manuscript } from '../use-manuscript';
import { Row } from './row';
import { COLUMNS, rowsOf, sorted, type Column, type Order } from './rows';
import { Scroll, Table } from './table-style';
import { unitWords } from './unit-words';
import { useColumn } from './use-column';
import { useIndicators, type Named } from './use-indicators';

type Props = { desk: Manuscript; onShow(): void };

/**
 * Shows all figures of the report as a table, sorted and edited by column. The table edits the same records as the
 * prose.
 */
export function FigureTable({ desk, onShow }: Props) {
  const say = useText();
  const label = useColumn();
  const { all: indicators } = useIndicators();
  const units = useMemo(unitsByName, []);
  const [order, setOrder] = useState<Order>({ column: 'section', isDown: false });
  const rows = sorted(rowsOf(desk.view.state.doc), order);
  if (rows.length === 0) return <Typography padding={6}>{say('desk.table.empty')}</Typography>;
  return (
    <Scroll>
      <Table aria-label={say('desk.view.figures')}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <Head key={column} {...{ column, order }} onOrder={setOrder}>
                {label(column)}
              </Head>
            ))}
            <th scope="col">{say('desk.table.last-year')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={`${row.record.key} ${row.at}`}
              {...{ desk, row, units, indicators, onShow }}
            />
          ))}
        </tbody>
      </Table>
    </Scroll>
  );
}

function Head({
  column,
  order,
  onOrder,
  children,
}: {
  column: Column;
  order: Order;
  onOrder(order: Order): void;
  children: string;
}) {
  const isOwn = order.column === column;
  const direction = order.isDown ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isOwn ? direction : 'none'}>
      <button type="button" onClick={() => onOrder({ column, isDown: isOwn && !order.isDown })}>
        {children} {isOwn ? (order.isDown ? '↓' : '↑') : ''}
      </button>
    </th>
  );
}

/** The units with their names, for the list of a figure. */
const unitsByName = (): Named[] => Object.keys(UNITS).map((key) => ({ key, name: unitWords(key) }));
