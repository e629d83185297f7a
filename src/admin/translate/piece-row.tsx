import { Badge, Button, Flex, Grid, Textarea, Typography } from '@strapi/design-system';
import type { PieceStatus } from '../../domain/translate';
import type { KeyboardEvent } from 'react';
import { useText } from '../text';
import { SourceText } from './source-text';
import { useUnsaved } from './unsaved';
import { useTyping } from './use-typing';
import type { PieceChange } from './use-translation';

type Props = {
  piece: PieceStatus;
  busy: boolean;
  onWrite: (pieces: PieceChange[]) => Promise<boolean>;
};

/** A piece of the source with its translation beside it. */
export function PieceRow({ piece, busy, onWrite }: Props) {
  const { path, hash, kind, status, target } = piece;
  const say = useText();
  const { text, setText, write, overtaken } = useTyping(target, (typed) =>
    onWrite([{ path, hash, confirmed: true, ...(typed !== undefined && { target: typed }) }]),
  );
  const isChanged = text !== target;
  useUnsaved(path, isChanged);

  /** Ctrl+Enter confirms what stands there and goes on. */
  async function goOn({ currentTarget }: KeyboardEvent<HTMLTextAreaElement>): Promise<void> {
    const next = nextAfter(currentTarget);
    if (isChanged || status !== 'translated') await write();
    next?.focus();
  }

  return (
    <Grid.Root
      tag="section"
      id={path}
      aria-label={path}
      gap={4}
      padding={4}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
    >
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch" gap={2}>
        <Flex gap={2}>
          <Typography variant="sigma" textColor="neutral600">
            {say(`translate.kind.${kind}`)}
          </Typography>
          <Status piece={piece} />
        </Flex>
        <SourceText piece={piece} />
      </Grid.Item>
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch" gap={2}>
        <Textarea
          aria-label={say('translate.target')}
          style={AS_HIGH_AS_ITS_TEXT}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event: KeyboardEvent<HTMLTextAreaElement>) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void goOn(event);
          }}
        />
        {overtaken && (
          <Typography variant="pi" textColor="danger600">
            {say('translate.now', { text: target })}
          </Typography>
        )}
        {(isChanged || status !== 'translated') && (
          <Flex justifyContent="flex-end">
            <Button size="S" disabled={text.trim() === ''} loading={busy} onClick={write}>
              {say(isChanged ? 'translate.save' : 'translate.confirm')}
            </Button>
          </Flex>
        )}
      </Grid.Item>
    </Grid.Root>
  );
}

/** The field of the next piece on the page. */
function nextAfter(field: HTMLTextAreaElement): HTMLTextAreaElement | undefined {
  const all = [...document.querySelectorAll<HTMLTextAreaElement>('section[id] textarea')];
  return all[all.indexOf(field) + 1];
}

/** Most pieces are short, and a form of two hundred high fields would be a long way. */
const AS_HIGH_AS_ITS_TEXT = { fieldSizing: 'content', minHeight: '4rem', height: 'auto' } as object;

/** A number that changed is graver than a word. */
function Status({ piece: { status, grade, proposed } }: { piece: PieceStatus }) {
  const say = useText();
  if (status === 'translated') return null;
  const colour = status === 'missing' ? 'primary' : grade === 'wording' ? 'warning' : 'danger';
  const words = status === 'missing' ? (proposed ? 'proposed' : 'missing') : `stale.${grade}`;
  return (
    <Badge backgroundColor={`${colour}100`} textColor={`${colour}600`}>
      {say(`translate.${words}`)}
    </Badge>
  );
}
