import { Flex } from '@strapi/design-system';
import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useIntl } from 'react-intl';
import type { Fault } from '../../../domain/desk';
import { Note } from '../../note';
import { useText } from '../../text';
import { RECORD_MARKS, stretchesOf } from '../editor/stretches';

const SHOWN = 40;

/** Says why nothing can be saved now. A click leads to the place of a fault. Typed text is kept. */
export function Faults({ faults, view }: { faults: Fault[]; view: EditorView }) {
  const say = useText();
  const { formatMessage } = useIntl();
  const nameOf = ({ field, key }: Fault) =>
    formatMessage({
      id: key
        ? `zongshu.desk.field.${field}`
        : `content-manager.content-types.api::report.report.${field}`,
    });
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {faults.map((fault, at) => (
        <li key={at}>
          <button type="button" onClick={() => show(view, fault)} style={WHOLE}>
            <Note severity="error">
              {say(`desk.fault.${fault.reason}`, {
                field: nameOf(fault),
                actual: shortened(fault.actual),
                length: fault.length ?? 0,
                most: fault.most ?? 0,
              })}
            </Note>
          </button>
        </li>
      ))}
    </Flex>
  );
}

const WHOLE = { width: '100%', textAlign: 'start', cursor: 'pointer' } as const;

const shortened = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN)}……` : text;

function show(view: EditorView, { field, key }: Fault): void {
  const position = positionOf(view, field, key);
  if (position === null) return;
  const { doc, tr } = view.state;
  view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(position))).scrollIntoView());
  view.focus();
}

function positionOf({ state: { doc } }: EditorView, field: string, key?: string): number | null {
  const marked = RECORD_MARKS.flatMap((name) => stretchesOf(doc, name));
  const record = key && marked.find(({ mark }) => mark.attrs.record?.key === key);
  if (record) return record.from;
  let found: number | null = null;
  doc.descendants((node, position) => {
    const own = node.attrs.key ?? node.attrs.component?.key;
    if (key ? own === key : node.type.name === `report_${field}`) found ??= position + 1;
    return found === null;
  });
  return found;
}
