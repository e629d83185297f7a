import { Typography } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Component } from '../../../domain/desk';
import { isUnitCode, UNITS } from '../../../domain/quantity';
import { useText } from '../../text';
import { changeRecord } from '../editor/records';
import { select } from '../editor/shown';
import type { Manuscript } from '../use-manuscript';
import { Amount } from './amount';
import { COLUMNS, rowsOf, sorted, type Column, type FigureRow, type Order } from './rows';
import { unitWords } from './unit-words';
import { useIndicators, type Named } from './use-indicators';
import { useYearBefore } from './use-year-before';

type Props = { desk: Manuscript; onShow(): void };

/**
 * Shows all figures of the report as a table, sorted and edited by column. The table edits the same records as the
 * prose.
 */
export function FigureTable({ desk, onShow }: Props) {
  const say = useText();
  const label = useColumn();
  const indicators = useIndicators();
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

/** Returns the names of the columns, as Strapi's form shows them. */
function useColumn() {
  const say = useText();
  const { formatMessage } = useIntl();
  return (column: Column) =>
    column === 'section'
      ? say('desk.table.place')
      : formatMessage({ id: `content-manager.components.report.metric.${column}` });
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

type RowProps = {
  desk: Manuscript;
  row: FigureRow;
  units: Named[];
  indicators: Named[];
  onShow(): void;
};

function Row({ desk, row, units, indicators, onShow }: RowProps) {
  const say = useText();
  const label = useColumn();
  const { view } = desk;
  const { record, text, section } = row;
  const last = useYearBefore(desk, record.indicator as string | undefined);
  const unit = String(record.unit ?? '');
  const set = (change: Component) =>
    view.dispatch(changeRecord(view.state, { kind: 'figure', record }, change));
  const named = (column: Column) => `${label(column)}：${text}`;
  const isFixed = !view.editable;
  return (
    <tr>
      <th scope="row">{text}</th>
      <td>
        <input
          aria-label={named('label')}
          readOnly={isFixed}
          value={String(record.label ?? '')}
          onChange={({ target }) => set({ label: target.value })}
        />
      </td>
      <td>
        <Amount name={named('value')} {...{ record, isFixed, set }} />
      </td>
      <td>
        <Choice
          name={named('unit')}
          value={unit}
          options={units}
          // The counter of the text (册 of 3.5万册) names the unit that the figure has.
          chosenName={isUnitCode(unit) ? unitWords(unit, text) : undefined}
          {...{ isFixed }}
          onChange={(chosen) => set({ unit: chosen })}
        />
      </td>
      <td>
        <Choice
          name={named('indicator')}
          value={String(record.indicator ?? '')}
          options={indicators}
          {...{ isFixed }}
          onChange={(indicator) => set({ indicator })}
        />
      </td>
      <td>
        <button
          type="button"
          onClick={() => {
            onShow();
            view.dispatch(select(view.state, row));
            view.focus();
          }}
        >
          {section || say('desk.lead')}
        </button>
      </td>
      <td>{last ?? ''}</td>
    </tr>
  );
}

type ChoiceProps = {
  name: string;
  value: string;
  options: readonly Named[];
  /** Another name of the chosen option. */
  chosenName?: string | undefined;
  isFixed: boolean;
  onChange(value: string | null): void;
};

/** A native select, because a table has hundreds of them. */
function Choice({ name, value, options, chosenName, isFixed, onChange }: ChoiceProps) {
  const isKnown = value === '' || options.some(({ key }) => key === value);
  return (
    <select
      aria-label={name}
      disabled={isFixed}
      value={value}
      onChange={({ target }) => onChange(target.value || null)}
    >
      <option value="" />
      {!isKnown && <option value={value}>{value}</option>}
      {options.map((one) => (
        <option key={one.key} value={one.key}>
          {one.key === value ? (chosenName ?? one.name) : one.name}
        </option>
      ))}
    </select>
  );
}

const Scroll = styled.div`
  overflow-x: auto;
  background: ${({ theme }) => theme.colors.neutral0};
  border-radius: 4px;
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
`;

const Table = styled.table`
  width: 100%;
  font-size: 14px;
  color: ${({ theme }) => theme.colors.neutral800};
  th,
  td {
    padding: 6px 10px;
    text-align: start;
    vertical-align: middle;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  th {
    font-weight: 600;
    white-space: nowrap;
  }
  thead th {
    position: sticky;
    top: 0;
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral600};
  }
  input,
  select {
    width: 100%;
    min-width: 5em;
    padding: 4px 6px;
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: 4px;
  }
  td:nth-child(2) input {
    min-width: 11em;
  }
  td:nth-child(3) {
    width: 10em;
  }
  td:nth-child(3) input {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  button {
    font: inherit;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }
  td button {
    text-decoration: underline;
  }
`;
