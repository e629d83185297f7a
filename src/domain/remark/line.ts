import { sectionsIn } from '../desk/content';
import type { Block } from '../report';
import { partsOf } from '../review/parts';
import type { PartKind } from '../review/part';
import { textOf } from '../translate/blocks';
import type { Content } from '../version/differences';

/** A part of a draft that a remark can be about, with its text. */
export interface Line {
  /** The path, as signatures use it: `title`, `sections.k3.body.2`, `sections.k3.metrics.m7`. */
  path: string;
  kind: PartKind;
  section: string | null;
  /** The text. Prose is kept exactly as written, so that places count from its first letter. */
  text: string;
}

/** Kinds that are found by their words in the manuscript. Other kinds are found by their key. */
const WORDED: readonly PartKind[] = ['field', 'heading', 'paragraph'];

export const isWorded = ({ kind }: Pick<Line, 'kind'>): boolean => WORDED.includes(kind);

/** Returns every part of a draft that a remark can be about, in reading order. */
export function linesOf(content: Content): Line[] {
  const bodies = new Map(sectionsIn(content).map(({ key, body }) => [String(key), body ?? []]));
  return partsOf(content)
    .filter(({ kind }) => kind !== 'contents')
    .map(({ path, kind, section, text }) => ({
      ...{ path, kind, section },
      text:
        kind === 'paragraph'
          ? proseAt(bodies.get(section ?? ''), path)
          : wordsAt(content, path, text),
    }));
}

function proseAt(body: readonly Block[] | undefined, path: string): string {
  const block = body?.[Number(path.split('.').at(-1)) - 1];
  return block ? textOf(block) : '';
}

/** Returns the exact text. The text that a signature shows is trimmed. */
function wordsAt(content: Content, path: string, shown: string): string {
  const [first, key, last] = path.split('.');
  const value =
    first === 'sections' && last === 'heading'
      ? sectionsIn(content).find((one) => String(one.key) === key)?.heading
      : content[path];
  return typeof value === 'string' ? value : shown;
}
