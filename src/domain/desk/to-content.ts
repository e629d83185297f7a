import type { Block } from '../report';
import { textOf } from '../translate/blocks';
import { sameJson } from '../version/same-json';
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
import { CREDIT_SLOTS, PHOTO_SLOTS, REPORT_SLOTS, type Slot } from './slots';
import { readTime, shownTime } from './time';
import { holdsAnchor, SEATED } from './to-document';

/**
 * Turns a manuscript into a draft. What the desk does not show comes from `base`, the draft that was opened. What
 * nobody touched stays exactly as in `base`. A time that cannot be read also comes from `base`, and `faultsIn` reports
 * it.
 */
export function toContent(document: Node, base: Content): Content {
  const nodes = document.content ?? [];
  const content: Content = { ...base };
  for (const slot of REPORT_SLOTS) put(content, slot.name, slotValue(slot, nodes, base));
  put(content, 'dismissals', (document.attrs?.dismissals ?? []) as Component[]);
  put(content, 'credits', nodes.filter(({ type }) => type === 'credit').map(creditOf));
  put(content, 'sections', sectionsOf(nodes, base));
  return content;
}

/** Sets a value. Empty values are left out, as in drafts. An empty list is kept if the attribute was there before. */
function put(target: Record<string, unknown>, name: string, value: unknown): void {
  const isEmptyList = Array.isArray(value) && value.length === 0;
  const isEmpty = value === undefined || value === null || value === '';
  if (isEmpty || (isEmptyList && !(name in target))) delete target[name];
  else target[name] = value;
}

function slotValue({ type, name, kind }: Slot, nodes: readonly Node[], was: Component): unknown {
  const node = nodes.find((one) => one.type === type);
  if (!node) return was[name];
  const text = plainText(runsIn(node));
  if (kind !== 'instant' || text.trim() === '') return text;
  const old = was[name];
  return typeof old === 'string' && shownTime(old) === text ? old : (readTime(text) ?? old);
}

function withSlots(node: Node, slots: readonly Slot[]): Component {
  const component = { ...(node.attrs?.component as Component) };
  for (const slot of slots)
    put(component, slot.name, slotValue(slot, node.content ?? [], component));
  return component;
}

const creditOf = (node: Node): Component => withSlots(node, CREDIT_SLOTS);

function sectionsOf(nodes: readonly Node[], base: Content): SectionContent[] {
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

/** Whether two drafts have the same content. */
export const sameContent = (a: Content, b: Content): boolean => sameJson(a, b);
