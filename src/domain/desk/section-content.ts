import type { Block } from '../report';
import { textOf } from '../translate/blocks';
import { toBlock } from './blocks';
import {
  componentsIn,
  sectionsIn,
  type Component,
  type Content,
  type SectionContent,
} from './content';
import { knownBlocks } from './known-blocks';
import type { Node } from './manuscript';
import { likeBefore } from './order';
import { recordsIn } from './records';
import { plainText, runsIn } from './runs';
import { isInTable } from './seat';
import { put, withSlots } from './slot-values';
import { PHOTO_SLOTS } from './slots';
import { holdsAnchor, SEATED } from './section-nodes';

/** Returns the sections of a manuscript. What the desk does not show comes from the draft. */
export function sectionsOf(nodes: readonly Node[], base: Content): SectionContent[] {
  const before = new Map(sectionsIn(base).map((section) => [section.key, section]));
  const known = knownBlocks(sectionsIn(base));
  const used = new Set<unknown>();
  return groups(nodes).map((group) => {
    const key = group[0]?.type === 'heading' ? group[0].attrs?.key : undefined;
    const was = used.has(key) ? undefined : before.get(key as string);
    used.add(key);
    return sectionOf(group, was, known);
  });
}

/** Groups nodes by section: the heading, if it has a node, and the nodes after it. */
function groups(nodes: readonly Node[]): Node[][] {
  const all: Node[][] = [];
  for (const node of nodes) {
    if (node.type.startsWith('report_') || node.type === 'credit') continue;
    if (node.type === 'heading' || all.length === 0) all.push([node]);
    else all.at(-1)!.push(node);
  }
  return all;
}

function sectionOf(
  nodes: readonly Node[],
  was: SectionContent | undefined,
  known: ReturnType<typeof knownBlocks>,
): SectionContent {
  const [first] = nodes;
  const heading = first?.type === 'heading' ? first : null;
  const { key, level, rest } = (heading?.attrs ?? {}) as {
    key?: string;
    level?: number;
    rest?: object;
  };
  const { body, seated } = flowOf(heading ? nodes.slice(1) : nodes, known);
  const section: SectionContent = { ...(was ?? EMPTY), ...rest };
  put(section, 'key', key);
  put(section, 'heading', heading ? plainText(runsIn(heading)) : '');
  if (!isDefault(level) || !was || 'level' in was) section.level = level ?? 1;
  put(section, 'body', body);
  for (const [list, all] of Object.entries({ ...seated, ...recordsIn(nodes) })) {
    put(section, list, likeBefore(all, componentsIn(was?.[list]), SEATED[list] ?? null));
  }
  return section;
}

const isDefault = (level: number | undefined): boolean => (level ?? 1) === 1;

const EMPTY: SectionContent = { body: [], quotes: [], metrics: [], photos: [] };

/**
 * Returns the blocks of a section, and the components between them by list. Each component has the number of the block
 * before it.
 */
function flowOf(nodes: readonly Node[], known: ReturnType<typeof knownBlocks>) {
  const body: Block[] = [];
  const standing: { list: string; node: Node; after: number }[] = [];
  for (const node of nodes) {
    const { type, attrs } = node;
    if (type === 'photo') standing.push({ list: 'photos', node, after: body.length });
    else if (type === 'carried') {
      standing.push({ list: String(attrs?.list), node, after: body.length });
    } else if (type !== 'loose') body.push(known.like(toBlock(node, () => {})));
  }
  const seated: Record<string, Component[]> = {};
  for (const list of Object.keys(SEATED)) seated[list] = [];
  for (const { list, node, after } of standing) {
    const component = list === 'photos' ? withSlots(node, PHOTO_SLOTS) : componentOf(node);
    const seat = SEATED[list];
    const place = node.attrs?.isAnchored ? anchoredAt(component, after, body) : after;
    (seated[list] ??= []).push(
      seat && !isInTable(component) ? at(component, seat, place) : component,
    );
  }
  return { body, seated };
}

const componentOf = ({ attrs }: Node): Component => attrs?.component as Component;

/**
 * Returns the paragraph of a component that is tied to words: the one before it if the words are still there, otherwise
 * the first one that has them. If no paragraph has them, the component stays in place.
 */
function anchoredAt(component: Component, after: number, body: readonly Block[]): number {
  const holds = (block: Block | undefined) =>
    block !== undefined && Array.isArray(block.children) && holdsAnchor(component, textOf(block));
  if (holds(body[after - 1])) return after;
  const found = body.findIndex(holds);
  return found < 0 ? after : found + 1;
}

const at = (component: Component, seat: string, after: number): Component =>
  after === 0 && !(seat in component) ? component : { ...component, [seat]: after };
