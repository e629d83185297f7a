import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useText } from '../../text';
import { useIndicators } from '../figures/use-indicators';
import { indicatorFor, type Expected, type Measured } from '../../../domain/years';
import { TakeIndicator } from './indicator-offer';

/**
 * Chooses what a figure measures, so that years can be compared. For a figure without an indicator it offers one. A user
 * who may not read indicators sees only the key.
 */
export function Indicator({
  value,
  figure,
  expected,
  onChange,
}: {
  value?: string;
  figure: Measured;
  expected: readonly Expected[];
  onChange(key: string | null): void;
}) {
  const say = useText();
  const { all, make } = useIndicators();
  const options =
    value && !all.some(({ key }) => key === value) ? [{ key: value, name: value }, ...all] : all;
  const offer = value ? null : indicatorFor(figure, all, expected);
  const taking = offer && <TakeIndicator {...{ offer, make }} onTake={onChange} />;
  if (options.length === 0) return taking;
  return (
    <Field.Root ref={leaveCaret} name="indicator">
      <Field.Label>{say('desk.card.indicator')}</Field.Label>
      <Combobox
        // The Combobox keeps the text of its first options, so it is created again when the options arrive.
        key={all.length}
        value={value ?? ''}
        placeholder={say('desk.card.indicator-hint')}
        onChange={(key) => onChange(key ? String(key) : null)}
        onClear={() => onChange(null)}
      >
        {options.map(({ key, name }) => (
          <ComboboxOption key={key} value={key}>
            {name}
          </ComboboxOption>
        ))}
      </Combobox>
      {taking}
    </Field.Root>
  );
}

/** The event by which the focus scope of Radix, below Strapi's Combobox, asks what to do when it is removed. */
const REMOVED = 'focusScope.autoFocusOnUnmount';

/**
 * Leaves focus and caret alone when the Combobox is removed. Its own answer empties the selection of the page: the card
 * closes after a click elsewhere in the text, and what is typed would go to the start of the title.
 */
function leaveCaret(field: HTMLElement | null): void {
  // Never taken away again: the event comes after the field has left the page.
  field?.addEventListener(REMOVED, leave, true);
}

function leave(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
