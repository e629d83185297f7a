import type { Content } from '../version/differences';
import type { Block } from '../report';
import { sectionsIn, type SectionContent } from '../desk/content';

type Stretch = { start: number; end: number };
type Node = { type?: string; text?: unknown; children?: Node[] };

/**
 * Returns the draft with other words in a stretch of one line. The styles on the words stay. The stretch must be within
 * one line; in a list, within one item.
 */
export function withWords(
  content: Content,
  path: string,
  stretch: Stretch,
  words: string,
): Content {
  const [first, key, kind, number] = path.split('.');
  if (first !== 'sections' || key === undefined)
    return { ...content, [path]: spliced(String(content[path] ?? ''), stretch, words) };
  const change = (section: SectionContent): SectionContent =>
    kind === 'heading'
      ? { ...section, heading: spliced(String(section.heading ?? ''), stretch, words) }
      : {
          ...section,
          body: inBody(section.body as Node[], Number(number), stretch, words) as Block[],
        };
  const sections = sectionsIn(content).map((section) =>
    String(section.key) === key ? change(section) : section,
  );
  return { ...content, sections };
}

const spliced = (text: string, { start, end }: Stretch, words: string): string =>
  text.slice(0, start) + words + text.slice(end);

const inBody = (body: readonly Node[], number: number, stretch: Stretch, words: string): Node[] =>
  body.map((block, at) => (at + 1 === number ? inBlock(block, stretch, words) : block));

function inBlock(block: Node, { start, end }: Stretch, words: string): Node {
  let offset = 0;
  let isPut = false;
  const inNode = (node: Node): Node => {
    if (typeof node.text === 'string') return inLeaf(node, node.text);
    const children = node.children?.map(inNode);
    // The plain text has a line break between two list items.
    if (node.type === 'list-item') offset += 1;
    return children ? { ...node, children } : node;
  };
  function inLeaf(leaf: Node, text: string): Node {
    const from = Math.max(0, start - offset);
    const to = Math.min(text.length, end - offset);
    offset += text.length;
    if (from >= to) return leaf;
    const put = isPut ? '' : words;
    isPut = true;
    return { ...leaf, text: text.slice(0, from) + put + text.slice(to) };
  }
  return inNode(block);
}
