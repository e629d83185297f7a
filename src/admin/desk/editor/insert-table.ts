import type { Command } from 'prosemirror-state';
import { plainCell } from '../../../domain/report/table';
import { newKey } from '../new-key';
import { schema } from '../schema';
import { afterBlock } from './place-pictures';

/** Inserts an empty table of two rows and two columns after the block at the cursor. */
export const insertTable: Command = ({ doc, tr, selection }, dispatch) => {
  const row = () => [plainCell(''), plainCell('')];
  const component = { key: newKey(), header: 1, rows: [row(), row()] };
  const table = schema.nodes.carried!.create({ list: 'tables', component });
  dispatch?.(tr.insert(afterBlock(selection.$head, doc), table).scrollIntoView());
  return true;
};
