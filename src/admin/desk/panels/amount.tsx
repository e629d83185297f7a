import { Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Component } from '../../../domain/desk';
import { UNITS } from '../../../domain/quantity';
import { QUALIFIERS } from '../../../domain/report/shape';
import { useExpected } from '../../years/use-expected';
import type { Here } from '../editor/record-here';
import { isRange } from '../figures/is-range';
import { LastYear } from '../figures/last-year';
import { unitWords } from '../figures/unit-words';
import type { SideProps } from '../side/tabs';
import { shownOf } from '../use-manuscript';
import { Amounted, AMOUNTS } from './amount-input';
import { useFieldLabel } from './field-label';
import { Indicator } from './indicator';

type AmountProps = Pick<SideProps, 'desk' | 'opened'> & {
  here: Here;
  set(change: Component): void;
};

/** What a figure claims, field by field, and what it measures. */
export function Amount({ desk, here, set, opened }: AmountProps) {
  const label = useFieldLabel('figure');
  const { formatMessage } = useIntl();
  const { record, text } = here;
  const shownAmounts = AMOUNTS.filter((name) => name === 'value' || isRange(record));
  const stated = shownOf(desk).answer?.stated.find((one) => one.record.text === text);
  const chosen = String(record.unit ?? stated?.record.unit ?? '');
  const { expected } = useExpected(desk, opened.previous);
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
        figure={{ ...stated?.record, ...record, unit: chosen }}
        expected={expected}
        onChange={(indicator) => set({ indicator })}
      />
      <LastYear {...{ desk, record, text }} />
    </>
  );
}
