import { groupedBy } from '../grouped';
import type { Language } from '../quantity';
import { fieldsOf, type Shape } from '../report/field';
import { SECTION } from '../report/shape';
import { textOf } from '../translate/blocks';
import { bind, type Loose } from './bind';
import { fromBlock } from './blocks';
import { componentsIn, type Component, type SectionContent } from './content';
import { fromInlines } from './inlines';
import { RECORD_LISTS, type Node } from './manuscript';
import { plainRuns, toNodes } from './runs';
import { isInTable, seatOf } from './seat';
import { slotNode } from './slot-node';
import { PHOTO_SLOTS } from './slots';
import type { Leaf } from './spots';

/**
 * The lists of a section whose components have a place between the paragraphs, each with the attribute for this place:
 * pictures, and all other components except records.
 */
export const SEATED = Object.fromEntries(
  fieldsOf(SECTION, 'parts')
    .filter(([name]) => !(RECORD_LISTS as string[]).includes(name))
    .map(([name, { of }]) => [name, seatIn(of)]),
);

const CARRIED_LISTS = Object.keys(SEATED).filter((name) => name !== 'photos');

function seatIn(shape: Shape): string | null {
  const [seat] = fieldsOf(shape, 'count').find(([, field]) => field.countsParagraphs) ?? [];
  return seat ?? null;
}

/** Returns a section as nodes: its heading, its body with marked records, and what has a place in it. */
export function sectionNodes(section: SectionContent, language: Language): Node[] {
  const { key, level, heading: _heading, body, photos, ...others } = section;
  const leaves = leavesOf(section);
  const loose = bind(section, leaves, language);
  const next = () => toNodes(leaves.shift()?.runs ?? []);
  const lists = new Set<string>([...RECORD_LISTS, ...CARRIED_LISTS]);
  const rest = Object.fromEntries(Object.entries(others).filter(([name]) => !lists.has(name)));
  const blocks = { heading: next(), body: (body ?? []).map((block) => fromBlock(block, next)) };
  const texts = leafTexts(section);
  const standing = [
    ...componentsIn(photos).map((photo) => seated('photos', photo, photoNode(photo, next()))),
    ...carriedIn(section).map((one) => seated(one.list, one.component, carriedNode(one, texts))),
  ];
  const after = groupedBy(standing, ({ seat }) => clamped(seat, blocks.body.length));
  const seats = (paragraph: number) => (after.get(paragraph) ?? []).map(({ node }) => node);
  return [
    { type: 'heading', attrs: { key, level: level ?? 1, rest }, content: blocks.heading },
    ...seats(0),
    ...blocks.body.flatMap((block, at) => [block, ...seats(at + 1)]),
    ...loose.map(looseNode),
  ];
}

/** Returns the lines of a section: heading, body, captions. `bind` and the nodes use the same order. */
function leavesOf({ heading, body, photos }: SectionContent): Leaf[] {
  const leaves: Leaf[] = [{ runs: plainRuns(heading ?? '') }];
  for (const block of body ?? []) {
    fromBlock(block, (children) => {
      leaves.push({ runs: fromInlines(children) });
      return [];
    });
  }
  const captions = componentsIn(photos).map(({ caption }) => String(caption ?? ''));
  return [...leaves, ...captions.map((text) => ({ runs: plainRuns(text) }))];
}

const seated = (list: string, component: Component, node: Node) => ({
  seat: seatOf(component, SEATED[list]),
  node,
});

/** Limits the number of a paragraph. A number past the end means the end. */
const clamped = (seat: number, paragraphs: number): number =>
  Math.max(0, Math.min(seat, paragraphs));

function photoNode(component: Component, caption: Node[]): Node {
  const content = PHOTO_SLOTS.map((slot) =>
    slot.name === 'caption' ? { type: slot.type, content: caption } : slotNode(slot, component),
  );
  return { type: 'photo', attrs: { component }, content };
}

interface Carried {
  list: string;
  component: Component;
}

const carriedIn = (section: SectionContent): Carried[] =>
  CARRIED_LISTS.flatMap((list) =>
    componentsIn(section[list]).map((component) => ({ list, component })),
  );

/** Makes the node of a component. If the component is tied to words, the node says whether its paragraph has them. */
function carriedNode({ list, component }: Carried, texts: readonly string[]): Node {
  const paragraph = texts[seatOf(component, SEATED[list]) - 1];
  const isAnchored = isTied(component) && holdsAnchor(component, paragraph);
  return { type: 'carried', attrs: { list, component, ...(isAnchored && { isAnchored }) } };
}

/** Whether a component is tied to words of the prose: a note, unless its mark is in a cell of a table. */
export const isTied = (component: Component): boolean =>
  typeof component.anchor === 'string' && component.anchor !== '' && !isInTable(component);

/** Whether a text still has the words that a component is tied to. */
export const holdsAnchor = ({ anchor }: Component, text: string | undefined): boolean =>
  text?.includes(String(anchor)) ?? false;

const leafTexts = ({ body }: SectionContent): string[] =>
  (body ?? []).map((block) => (Array.isArray(block.children) ? textOf(block) : ''));

const looseNode = ({ list, component }: Loose): Node => ({
  type: 'loose',
  attrs: { list, component },
});
