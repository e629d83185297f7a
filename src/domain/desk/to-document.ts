import type { Language } from '../quantity';
import { fieldsOf } from '../report/field';
import { SECTION } from '../report/shape';
import { bind, type Leaf, type Loose } from './bind';
import { fromBlock } from './blocks';
import {
  componentsIn,
  sectionsIn,
  type Component,
  type Content,
  type SectionContent,
} from './content';
import { RECORD_LISTS, type Node } from './manuscript';
import { fromInlines, plainRuns, toNodes } from './runs';
import { CREDIT_SLOTS, PHOTO_SLOTS, REPORT_SLOTS, type Slot } from './slots';
import { shownTime } from './time';

/**
 * A draft as one document: title to credits. Figures and quotes are marks on the words that state them. What the desk does
 * not show is carried: of a component in its node, of the report by `toContent`, which takes it from the draft.
 */
export function toDocument(content: Content, language: Language): Node {
  return {
    type: 'doc',
    attrs: { dismissals: componentsIn(content.dismissals) },
    content: [
      ...REPORT_SLOTS.map((slot) => slotNode(slot, content)),
      ...sectionsIn(content).flatMap((section) => sectionNodes(section, language)),
      ...componentsIn(content.credits).map(creditNode),
    ],
  };
}

function slotNode({ name, type, kind }: Slot, from: Content | Component): Node {
  const value = from[name];
  const text = typeof value === 'string' ? (kind === 'instant' ? shownTime(value) : value) : '';
  return { type, content: toNodes(plainRuns(text)) };
}

const creditNode = (component: Component): Node => ({
  type: 'credit',
  attrs: { component },
  content: CREDIT_SLOTS.map((slot) => slotNode(slot, component)),
});

/** The lists of a section that stand in its flow as they are: whatever the desk has no form of its own for. */
export const CARRIED_LISTS = fieldsOf(SECTION, 'parts')
  .map(([name]) => name)
  .filter((name) => ![...RECORD_LISTS, 'photos'].includes(name));

function sectionNodes(section: SectionContent, language: Language): Node[] {
  const { key, level, heading: _heading, body, photos, ...others } = section;
  const leaves = leavesOf(section);
  const loose = bind(section, leaves, language);
  const next = () => toNodes(leaves.shift()?.runs ?? []);
  const lists = new Set<string>([...RECORD_LISTS, ...CARRIED_LISTS]);
  const rest = Object.fromEntries(Object.entries(others).filter(([name]) => !lists.has(name)));
  const blocks = { heading: next(), body: (body ?? []).map((block) => fromBlock(block, next)) };
  const standing = [
    ...componentsIn(photos).map((photo) => ({ photo, node: photoNode(photo, next()) })),
    ...carriedIn(section).map((one) => ({ photo: one.component, node: carriedNode(one) })),
  ];
  const after = (paragraph: number) =>
    standing.filter(({ photo }) => seatOf(photo, blocks.body.length) === paragraph);
  const seats = (paragraph: number) => after(paragraph).map(({ node }) => node);
  return [
    { type: 'heading', attrs: { key, level: level ?? 1, rest }, content: blocks.heading },
    ...seats(0),
    ...blocks.body.flatMap((block, at) => [block, ...seats(at + 1)]),
    ...loose.map(looseNode),
  ];
}

/** Heading, lines of the body, captions: in the order in which they are shown to `bind` and taken by the nodes. */
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

/** The paragraph that something follows; what was counted past the end comes to the end. */
function seatOf({ after }: Component, paragraphs: number): number {
  return typeof after === 'number' ? Math.max(0, Math.min(after, paragraphs)) : 0;
}

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

const carriedNode = ({ list, component }: Carried): Node => ({
  type: 'carried',
  attrs: { list, component },
});

const looseNode = ({ list, component }: Loose): Node => ({
  type: 'loose',
  attrs: { list, component },
});
