import { baseKeymap, chainCommands, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { Command } from 'prosemirror-state';
import { schema } from '../schema';
import {
  joinNextSection,
  joinSection,
  leaveSlot,
  selectSlot,
  splitHeading,
  toHeading,
} from './section-breaks';
import { moveBlock } from './blocks';
import { insertNote } from './insert-note';
import { insertTable } from './insert-table';
import { leaveList, openList, toList } from './lists';

const { marks } = schema;

const breakLine: Command = ({ tr, selection }, dispatch) => {
  if (!selection.$from.parent.isTextblock || /_/.test(selection.$from.parent.type.name))
    return false;
  dispatch?.(tr.insertText('\n').scrollIntoView());
  return true;
};

const chained = (key: string, ...first: Command[]): Record<string, Command> => ({
  [key]: chainCommands(...first, baseKeymap[key]!),
});

/** The keys of the manuscript. The keys for recording and findings are in `desk-keys.ts`. */
export const KEYS: Record<string, Command> = {
  ...baseKeymap,
  ...chained('Enter', leaveSlot, leaveList, splitHeading),
  ...chained('Backspace', joinSection, openList),
  ...chained('Delete', joinNextSection),
  ...chained('Mod-a', selectSlot),
  'Shift-Enter': breakLine,
  'Mod-b': toggleMark(marks.bold!),
  'Mod-i': toggleMark(marks.italic!),
  'Mod-u': toggleMark(marks.underline!),
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  'Mod-Alt-0': toHeading(0),
  'Mod-Alt-1': toHeading(1),
  'Mod-Alt-2': toHeading(2),
  'Mod-Alt-3': toHeading(3),
  'Mod-Shift-7': toList('ordered'),
  'Mod-Shift-8': toList('unordered'),
  'Mod-Alt-t': insertTable,
  'Mod-Alt-n': insertNote,
  'Alt-ArrowUp': moveBlock(-1),
  'Alt-ArrowDown': moveBlock(1),
};
