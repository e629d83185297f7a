import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { schema } from '../schema';

/** A section of the manuscript: its heading, its start and its end. */
export interface Part {
  key: string;
  level: number;
  text: string;
  from: number;
  to: number;
}

/** Returns the sections of a manuscript in their order. */
export function partsOf(doc: Node): Part[] {
  const parts: Part[] = [];
  doc.forEach((node, position) => {
    if (node.type === schema.nodes.heading) {
      const { key, level } = node.attrs as { key: string; level: number };
      parts.push({ key, level, text: node.textContent, from: position, to: position });
    }
    const last = parts.at(-1);
    if (last && node.type !== schema.nodes.credit) last.to = position + node.nodeSize;
  });
  return parts;
}

/**
 * Moves a section, with its subsections, before another section; to the end if `before` is past the last. Returns null
 * if the section would stay where it is, or would move inside itself.
 */
export function moveSection(state: EditorState, from: number, before: number): Transaction | null {
  const { doc, tr } = state;
  const parts = partsOf(doc);
  const moved = parts[from];
  if (!moved) return null;
  let end = from + 1;
  while (parts[end] && parts[end]!.level > moved.level) end += 1;
  if (before >= from && before <= end) return null;
  const last = parts[end - 1]!;
  const target = parts[before]?.from ?? parts.at(-1)!.to;
  const slice = doc.slice(moved.from, last.to);
  tr.insert(target, slice.content);
  const shift = target <= moved.from ? slice.size : 0;
  return tr.delete(moved.from + shift, last.to + shift);
}
