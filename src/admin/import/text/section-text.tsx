import type { Block, Inline, Section } from '../../../domain/report';
import { cellText } from '../../../domain/report/table';
import { linksIn } from './links';
import { Beside, Notes, Outside, type Props } from './outside';
import { Prose, type Marks } from './prose';

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
