import { Button, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { Command } from 'prosemirror-state';
import { FileButton } from '../../file-button';
import { useText } from '../../text';
import { toHeading } from '../editor/section-breaks';
import { recordFigure, recordQuote } from '../editor/desk-keys';
import { insertNote } from '../editor/insert-note';
import { insertTable } from '../editor/insert-table';
import { toList } from '../editor/lists';
import { placeAll, type Upload } from '../editor/place-pictures';
import { schema } from '../schema';
import type { Manuscript } from '../use-manuscript';
import { LinkTool } from './link-tool';

const { marks, nodes } = schema;
const LEVELS = [0, 1, 2, 3];

/** The actions for the words at the cursor. Each has a keyboard shortcut, which is shown in its title. */
const TOOLS: [name: string, keys: string, command: Command][] = [
  ['bold', 'Ctrl+B', toggleMark(marks.bold!)],
  ['italic', 'Ctrl+I', toggleMark(marks.italic!)],
  ['bullets', 'Ctrl+Shift+8', toList('unordered')],
  ['numbers', 'Ctrl+Shift+7', toList('ordered')],
  ['figure', 'Ctrl+Alt+F', recordFigure],
  ['quote', 'Ctrl+Alt+Q', recordQuote],
  ['table', 'Ctrl+Alt+T', insertTable],
  ['note', 'Ctrl+Alt+N', insertNote],
  ['undo', 'Ctrl+Z', undo],
  ['redo', 'Ctrl+Y', redo],
];

type Props = {
  desk: Manuscript;
  upload: Upload;
  isLinking: boolean;
  onLinking(isLinking: boolean): void;
};

export function Toolbar({ desk: { view }, upload, isLinking, onLinking }: Props) {
  const say = useText();
  const run = (command: Command) => {
    command(view.state, view.dispatch, view);
    view.focus();
  };
  return (
    <Flex role="toolbar" aria-label={say('desk.toolbar')} gap={1} wrap="wrap">
      <SingleSelect
        size="S"
        aria-label={say('desk.tool.level')}
        value={String(levelIn(view.state))}
        onChange={(level) => run(toHeading(Number(level)))}
        // What is typed next belongs to the text, not to the list, which would choose by its letters.
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          view.focus();
        }}
      >
        {LEVELS.map((level) => (
          <SingleSelectOption key={level} value={String(level)}>
            {say(`desk.tool.level.${level}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      {TOOLS.map(([name, keys, command]) => (
        <Button
          key={name}
          size="S"
          variant="tertiary"
          title={keys}
          // For instance, nothing is selected that could be recorded.
          disabled={!command(view.state)}
          onClick={() => run(command)}
        >
          {say(`desk.tool.${name}`)}
        </Button>
      ))}
      <LinkTool {...{ view, isLinking, onLinking }} />
      <FileButton
        busy={false}
        kinds="image/*"
        variant="tertiary"
        onFile={(file) => file && void placeAll(view, [file], view.state.selection.head, upload)}
      >
        {say('desk.tool.photo')}
      </FileButton>
    </Flex>
  );
}

function levelIn({ selection }: Manuscript['view']['state']): number {
  const { parent } = selection.$from;
  return parent.type === nodes.heading ? (parent.attrs.level as number) : 0;
}
