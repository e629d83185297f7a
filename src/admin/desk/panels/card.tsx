import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import type { Component } from '../../../domain/desk';
import { useText } from '../../text';
import { Suggestion } from '../../suggest/suggestion';
import { recordPath } from '../editor/record-path';
import { changeRecord, removeRecord } from '../editor/records';
import { recordHere, type Here } from '../editor/record-here';
import { useTypedText } from '../figures/use-typed-text';
import type { SideProps } from '../side/tabs';
import { Amount } from './amount';
import { useFieldLabel } from './field-label';

type CardProps = SideProps & {
  /** Increases whenever a key asks for the card: the cursor then goes to its first field. */
  cardAsked: number;
};

/** Shows the record of the words at the cursor, next to their line. It can be changed or removed here. */
export function Card({ desk, place, opened, cardAsked }: CardProps) {
  const frame = useRef<HTMLDivElement>(null);
  const here = recordHere(desk.view.state);
  useEffect(() => {
    if (cardAsked > 0) frame.current?.querySelector('input')?.focus();
  }, [cardAsked]);
  if (!here || !desk.view.editable) return null;
  return (
    <div ref={frame}>
      <CardOf key={`${here.kind} ${here.record.key}`} {...{ desk, here, place, opened }} />
    </div>
  );
}

const WORDS = { figure: ['label'], quotation: ['speaker', 'role'] } as const;

function CardOf({ desk, here, place, opened }: SideProps & { here: Here }) {
  const say = useText();
  const { view } = desk;
  const { kind, record, text } = here;
  const set = (change: Component) => view.dispatch(changeRecord(view.state, here, change));
  return (
    <Box
      tag="section"
      aria-label={say(`desk.card.${kind}`)}
      background="neutral0"
      borderColor="primary200"
      hasRadius
      shadow="popupShadow"
      padding={4}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography fontWeight="bold">{text}</Typography>
        {WORDS[kind].map((name) => (
          <Words key={name} kind={kind} name={name} value={String(record[name] ?? '')} set={set} />
        ))}
        {kind === 'figure' && (
          <Suggestion
            {...{ documentId: place.documentId, locale: place.locale, kind: 'label' }}
            path={() => recordPath(desk)?.path ?? null}
            saved={desk.saver.save}
            onTake={(label) => set({ label })}
          />
        )}
        {kind === 'figure' && <Amount {...{ desk, here, set, opened }} />}
        <Flex justifyContent="flex-end">
          <Button
            size="S"
            variant="danger-light"
            onClick={() => {
              view.dispatch(removeRecord(view.state, here));
              view.focus();
            }}
          >
            {say('desk.card.remove')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}

type Set = (change: Component) => void;

function Words({
  kind,
  name,
  value,
  set,
}: {
  kind: Here['kind'];
  name: string;
  value: string;
  set: Set;
}) {
  const label = useFieldLabel(kind);
  const typed = useTypedText(value, (text) => set({ [name]: text }));
  return (
    <Field.Root name={name}>
      <Field.Label>{label(name)}</Field.Label>
      <TextInput size="S" {...typed} />
    </Field.Root>
  );
}
