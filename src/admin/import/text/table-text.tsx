import { styled } from 'styled-components';
import type { Section } from '../../../domain/report';
import { beginsIn, gridOf } from '../../../domain/report/grid';
import { cellText } from '../../../domain/report/table';
import { useText } from '../../text';
import type { Proposal } from '../proposals';
import { linksIn } from './links';
import { Prose } from './prose';

/** Scrolls a table that is wider than the screen. */
const Wide = styled.div`
  overflow-x: auto;
`;

type Props = {
  section: Section;
  proposals: ReadonlyMap<string, Proposal>;
  table: Section['tables'][number];
};

/** Shows a table with the figures of its cells marked in place. */
export function TableText({ section, proposals, table }: Props) {
  const say = useText();
  const grid = gridOf(table.rows);
  return (
    <Wide tabIndex={0} role="group" aria-label={table.caption ?? say('import.table')}>
      <table>
        <caption>
          {table.caption} {table.unit && say('import.unit', { unit: table.unit })}
        </caption>
        <tbody>
          {grid.map((squares, row) => (
            <tr key={row}>
              {squares.map((square, column) => {
                if (!beginsIn(square, row, column)) return null;
                const { colSpan, rowSpan } = square.cell;
                const Cell = row < (table.header ?? 0) ? 'th' : 'td';
                const marks = section.metrics.flatMap(({ key, place }) => {
                  const of = proposals.get(key);
                  const cell = place?.cell;
                  const isHere = cell?.table === table.key && cell.row === row;
                  return of && place && isHere && cell.column === column ? [{ ...place, of }] : [];
                });
                return (
                  <Cell key={column} {...{ colSpan, rowSpan }}>
                    <Prose
                      text={cellText(square.cell)}
                      marks={[...marks, ...linksIn(square.cell.children)]}
                    />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
