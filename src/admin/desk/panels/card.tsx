import {
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Component } from '../../../domain/desk';
import { UNITS } from '../../../domain/quantity';
import { QUALIFIERS } from '../../../domain/report/shape';
import { useText } from '../../text';
import { Suggestion } from '../../suggest/suggestion';
import { recordPath } from '../editor/record-path';
import { changeRecord, recordHere, removeRecord, type Here } from '../editor/records';
import { shownOf, type Manuscript, type Place } from '../use-manuscript';
import { useTypedNumber } from '../figures/use-typed-number';
import { unitWords } from '../figures/unit-words';
import { LastYear } from '../figures/last-year';
import { Indicator } from './indicator';

/** Shows the record of the words at the cursor, next to their line. It can be changed or removed here. */
export function Card({ desk, place }: { desk: Manuscript; place: Place }) {
  const here = recordHere(desk.view.state);
  if (!here || !desk.view.editable) return null;
  return <CardOf key={`${here.kind} ${here.record.key}`} desk={desk} here={here} place={place} />;
}

const WORDS = { figure: ['label'], quotation: ['speaker', 'role'] } as const;
const AMOUNTS = ['value', 'min', 'max'] as const;

function CardOf({ desk, here, place }: { desk: Manuscript; here: Here; place: Place }) {
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
        {kind === 'figure' && <Amount desk={desk} here={here} set={set} />}
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

const COMPONENTS = { figure: 'metric', quotation: 'quote' } as const;

const useLabel = (kind: Here['kind']) => {
  const { formatMessage } = useIntl();
  return (name: string) =>
    formatMessage({ id: `content-manager.components.report.${COMPONENTS[kind]}.${name}` });
};

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
  const label = useLabel(kind);
  return (
    <Field.Root name={name}>
      <Field.Label>{label(name)}</Field.Label>
      <TextInput
        size="S"
        value={value}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
          set({ [name]: event.target.value })
        }
      />
    </Field.Root>
  );
}

function Amount({ desk, here, set }: { desk: Manuscript; here: Here; set: Set }) {
  const label = useLabel('figure');
  const { formatMessage } = useIntl();
  const { record, text } = here;
  const shownAmounts = AMOUNTS.filter((name) => name === 'value' || record[name] !== undefined);
  const stated = shownOf(desk).answer?.stated.find((one) => one.record.text === text);
  const chosen = String(record.unit ?? stated?.record.unit ?? '');
  return (
    <>
      <Flex gap={2} alignItems="flex-end">
        {shownAmounts.map((name) => (
          <Amounted
            key={name}
            label={label(name)}
            value={record[name]}
            set={(value) => set({ [name]: value })}
          />
        ))}
        <Field.Root name="unit">
          <Field.Label>{label('unit')}</Field.Label>
          <SingleSelect size="S" value={chosen} onChange={(unit) => set({ unit: String(unit) })}>
            {Object.keys(UNITS).map((unit) => (
              <SingleSelectOption key={unit} value={unit}>
                {unitWords(unit, unit === chosen ? text : '')}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Flex>
      <Field.Root name="qualifier">
        <Field.Label>{label('qualifier')}</Field.Label>
        <SingleSelect
          size="S"
          value={String(record.qualifier ?? 'exact')}
          onChange={(qualifier) => set({ qualifier: String(qualifier) })}
        >
          {QUALIFIERS.map((one) => (
            <SingleSelectOption key={one} value={one}>
              {formatMessage({ id: one })}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Indicator
        value={record.indicator as string | undefined}
        onChange={(indicator) => set({ indicator })}
      />
      <LastYear {...{ desk, record, text }} />
    </>
  );
}

/** Edits a number. A text that is not a number yet is not set as the value. */
function Amounted({
  label,
  value,
  set,
}: {
  label: string;
  value: unknown;
  set(value: number | null): void;
}) {
  const { text, type, isNumber } = useTypedNumber(value, set);
  return (
    <Field.Root name={label} error={isNumber ? undefined : label}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        size="S"
        inputMode="decimal"
        value={text}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => type(event.target.value)}
      />
    </Field.Root>
  );
}
