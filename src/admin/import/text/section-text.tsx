import type { Block, Inline, Section } from '../../../domain/report';
import { beginsIn, gridOf } from '../../../domain/report/grid';
import { cellText } from '../../../domain/report/table';
import { useText } from '../../text';
import type { Proposal } from '../proposals';
import { Picture } from './mark';
import { Prose, type Marks } from './prose';

type Proposals = ReadonlyMap<string, Proposal>;
type Props = { section: Section; proposals: Proposals };

/** A section as it will read, with figures, quotes and pictures in their places. */
export function SectionText({ section, proposals }: Props) {
  const { heading, level, body } = section;
  const Heading = `h${Math.min(level ?? 1, 3) + 2}` as 'h3';
  return (
    <section>
      {heading && (
        <Heading>
          <Prose text={heading} marks={marksIn(section, proposals, 0)} />
        </Heading>
      )}
      <Beside section={section} proposals={proposals} after={0} />
      {body.map((block, at) => (
        <div key={at}>
          <BlockText block={block} marks={marksIn(section, proposals, at + 1)} />
          <Beside section={section} proposals={proposals} after={at + 1} />
        </div>
      ))}
      <Notes section={section} />
    </section>
  );
}

function BlockText({ block, marks }: { block: Block; marks: Marks }) {
  const prose = <Prose text={wordsOf(block)} marks={marks} />;
  return block.type === 'list' ? (
    <ul>
      <li>{prose}</li>
    </ul>
  ) : (
    <p>{prose}</p>
  );
}

/** The reader makes a block of each line, and a list of each item. */
const wordsOf = (block: Block): string =>
  block.type === 'list'
    ? block.children.map((item) => cellText({ children: item.children as Inline[] })).join('')
    : cellText({ children: block.children as Inline[] });

/** What is proposed for a paragraph, 0 for the heading. */
function marksIn({ metrics, quotes }: Section, proposals: Proposals, paragraph: number): Marks {
  const figures = metrics.flatMap(({ key, place }) =>
    place && !place.cell && place.paragraph === paragraph ? [{ ...place, key }] : [],
  );
  const parts = quotes.flatMap(({ key, places }) =>
    (places ?? []).flatMap((place) => (place.paragraph === paragraph ? [{ ...place, key }] : [])),
  );
  return [...figures, ...parts].flatMap(({ start, end, key }) => {
    const of = proposals.get(key);
    return of ? [{ start, end, of }] : [];
  });
}

/** Pictures and tables that stand behind a paragraph. */
function Beside({ section, proposals, after }: Props & { after: number }) {
  return (
    <>
      {section.photos.map(({ key, after: place }) => {
        const proposal = proposals.get(key);
        return place === after && proposal?.kind === 'picture' ? (
          <Picture key={key} proposal={proposal} />
        ) : null;
      })}
      {section.tables
        .filter((table) => table.after === after)
        .map((table) => (
          <TableText key={table.key} {...{ section, proposals, table }} />
        ))}
    </>
  );
}

function TableText({ section, proposals, table }: Props & { table: Section['tables'][number] }) {
  const say = useText();
  const grid = gridOf(table.rows);
  return (
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
                  <Prose text={cellText(square.cell)} marks={marks} />
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Notes({ section: { notes } }: { section: Section }) {
  if (notes.length === 0) return null;
  return (
    <ul>
      {notes.map(({ key, mark, text }) => (
        <li key={key}>
          <small>
            {mark && `[${mark}] `}
            {text}
          </small>
        </li>
      ))}
    </ul>
  );
}
