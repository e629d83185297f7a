import { Button, Flex, TextInput, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { pressed } from '../../pressed';
import { useText } from '../../text';
import { foundIn, lookFor, replaceAt } from '../editor/find';
import { nextSeat, select } from '../editor/selection';
import type { Manuscript } from '../use-manuscript';

type Props = { desk: Manuscript; onClose(): void };

/** Finds words in the whole report and replaces them: one match, or all with one undo. */
export function Find({ desk: { view }, onClose }: Props) {
  const say = useText();
  const [words, setWords] = useState('');
  const [others, setOthers] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { seats } = foundIn(view.state);
  const { selection } = view.state;
  const at = seats.findIndex(({ from }) => from >= selection.from);
  const isHere = seats[at]?.from === selection.from && seats[at]?.to === selection.to;

  useEffect(() => () => void view.dispatch(lookFor(view.state, '')), []);

  function look(next: string): void {
    setWords(next);
    view.dispatch(lookFor(view.state, next));
  }

  function go(direction: 1 | -1): void {
    const seat = nextSeat(seats, view.state.selection.from, direction);
    if (seat) view.dispatch(select(view.state, seat));
  }

  function replaceHere(): void {
    const seat = seats[at < 0 ? 0 : at];
    if (!seat) return;
    view.dispatch(replaceAt(view.state, [seat], others));
    if (foundIn(view.state).seats.length === 0) field.current?.focus();
    go(1);
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const key = pressed(event);
    if (key === 'Escape') {
      onClose();
      view.focus();
    }
    // Enter on a button presses it.
    const isField = event.target instanceof HTMLInputElement;
    if (key === 'Enter' && isField) go(event.shiftKey ? -1 : 1);
  };

  function replaceAll(): void {
    view.dispatch(replaceAt(view.state, seats, others));
    // The button is disabled now, and a disabled button gets no keys: Escape would close nothing.
    field.current?.focus();
  }

  return (
    <Flex role="search" gap={2} wrap="wrap" onKeyDown={onKeyDown}>
      <TextInput
        ref={field}
        autoFocus
        size="S"
        aria-label={say('desk.find')}
        placeholder={say('desk.find')}
        value={words}
        onChange={({ target }: React.ChangeEvent<HTMLInputElement>) => look(target.value)}
      />
      <Typography variant="pi" aria-live="polite">
        {words &&
          say(isHere ? 'desk.find.here' : 'desk.find.count', {
            ...{ here: at + 1, count: seats.length },
          })}
      </Typography>
      <Button size="S" variant="tertiary" disabled={seats.length === 0} onClick={() => go(-1)}>
        {say('desk.previous')}
      </Button>
      <Button size="S" variant="tertiary" disabled={seats.length === 0} onClick={() => go(1)}>
        {say('desk.next')}
      </Button>
      {view.editable && (
        <>
          <TextInput
            size="S"
            aria-label={say('desk.find.others')}
            placeholder={say('desk.find.others')}
            value={others}
            onChange={({ target }: React.ChangeEvent<HTMLInputElement>) => setOthers(target.value)}
          />
          <Button size="S" variant="tertiary" disabled={seats.length === 0} onClick={replaceHere}>
            {say('desk.find.replace')}
          </Button>
          <Button size="S" variant="secondary" disabled={seats.length === 0} onClick={replaceAll}>
            {say('desk.find.replace-all', { count: seats.length })}
          </Button>
        </>
      )}
      <Button size="S" variant="ghost" onClick={onClose}>
        {say('desk.find.close')}
      </Button>
    </Flex>
  );
}
