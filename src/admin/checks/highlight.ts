import type { Place } from '../../domain/report';
import { appears } from './appears';

const NAME = 'zongshu-finding';
const EDITOR = '[data-slate-editor]';

/** Marks a range of a paragraph in the section of the form that is opening, and scrolls to it. */
export async function highlight(place: Place): Promise<void> {
  CSS.highlights?.delete(NAME);
  const range = await appears(() => rangeOf(place));
  if (range) show(range);
}

/** Browsers without highlights still scroll. */
function show(range: Range): void {
  if (typeof Highlight !== 'undefined') CSS.highlights.set(NAME, new Highlight(range));
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'smooth' });
}

function rangeOf({ paragraph, start, end }: Place): Range | null {
  const block = document.querySelector(EDITOR)?.children[paragraph - 1];
  if (!block) return null;
  const range = document.createRange();
  let passed = 0;
  for (const node of textsIn(block)) {
    const length = node.data.length;
    if (start >= passed && start < passed + length) range.setStart(node, start - passed);
    if (end > passed && end <= passed + length) {
      range.setEnd(node, end - passed);
      return range;
    }
    passed += length;
  }
  return null;
}

/** Returns the texts of a block as an editor wrote them, without the characters that Slate adds between them. */
function textsIn(block: Element): Text[] {
  const leaves = [...block.querySelectorAll('[data-slate-string]')];
  return leaves.flatMap(({ firstChild }) => (firstChild instanceof Text ? [firstChild] : []));
}
