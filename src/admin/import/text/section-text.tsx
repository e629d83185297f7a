import type { Block, Inline, Section } from '../../../domain/report';
import { cellText } from '../../../domain/report/table';
import { useText } from '../../text';
import { linksIn } from './links';
import type { Proposal } from '../proposals';
import { Figure, Picture } from './mark';
import { Prose, type Marks } from './prose';
import { TableText } from './table-text';

type Props = { section: Section; proposals: ReadonlyMap<string, Proposal> };

/** Shows a section as readers will see it, with figures, quotes and pictures in place. */
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
      <Outside section={section} proposals={proposals} />
      <Notes section={section} />
    </section>
  );
}

function BlockText({ block, marks }: { block: Block; marks: Marks }) {
  const inlines = inlinesOf(block);
  const prose = (
    <Prose text={cellText({ children: inlines })} marks={[...marks, ...linksIn(inlines)]} />
  );
  return block.type === 'list' ? (
    <ul>
      <li>{prose}</li>
    </ul>
  ) : (
    <p>{prose}</p>
  );
}

/** Returns the inline nodes of a block. The reader makes one block per line, and one list per item. */
const inlinesOf = (block: Block): Inline[] =>
  block.type === 'list'
    ? block.children.flatMap((item) => item.children as Inline[])
    : (block.children as Inline[]);

/** Returns the marks of a paragraph; 0 is the heading. */
function marksIn(
  { metrics, quotes }: Section,
  proposals: Props['proposals'],
  paragraph: number,
): Marks {
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

/** Shows the pictures and tables that follow a paragraph. */
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

/** Lists the figures of captions. They have no place in the text, but can be refused like other figures. */
function Outside({ section, proposals }: Props) {
  const say = useText();
  const figures = section.metrics.flatMap(({ key, place }) => {
    const of = proposals.get(key);
    return !place && of?.kind === 'figure' ? [of] : [];
  });
  if (figures.length === 0) return null;
  return (
    <p>
      <small>{say('import.figures-of-captions')} </small>
      {figures.map((of) => (
        <Figure key={of.id} proposal={of} text={of.record.text} />
      ))}
    </p>
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
