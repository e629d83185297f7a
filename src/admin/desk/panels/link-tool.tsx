import { Button, TextInput } from '@strapi/design-system';
import { useState, type KeyboardEvent } from 'react';
import { pressed } from '../../pressed';
import { useText } from '../../text';
import { linkAt, setLink } from '../editor/link';
import type { Manuscript } from '../use-manuscript';

type Props = {
  view: Manuscript['view'];
  isLinking: boolean;
  onLinking(isLinking: boolean): void;
};

/** Sets a link on the selected words, or removes it. */
export function LinkTool({ view, isLinking, onLinking }: Props) {
  const say = useText();
  if (isLinking) return <Address view={view} onDone={() => onLinking(false)} />;
  return (
    <Button
      size="S"
      variant="tertiary"
      title="Ctrl+K"
      disabled={view.state.selection.empty}
      onClick={() => onLinking(true)}
    >
      {say('desk.tool.link')}
    </Button>
  );
}

/** Asks for the address. Enter sets it, Escape leaves the words as they were; both lead back to the text. */
function Address({ view, onDone }: { view: Manuscript['view']; onDone(): void }) {
  const say = useText();
  const [url, setUrl] = useState(() => linkAt(view.state));
  const onKeyDown = (event: KeyboardEvent) => {
    const key = pressed(event);
    if (key !== 'Enter' && key !== 'Escape') return;
    // The text has the focus next. There the key would replace the selected words by a new line.
    event.preventDefault();
    if (key === 'Enter') view.dispatch(setLink(view.state, url));
    onDone();
    view.focus();
  };
  return (
    <TextInput
      autoFocus
      size="S"
      aria-label={say('desk.tool.link')}
      placeholder="https://"
      value={url}
      onChange={(event: React.ChangeEvent<HTMLInputElement>) => setUrl(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
