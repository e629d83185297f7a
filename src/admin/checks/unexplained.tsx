import { Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { Coverage } from '../../domain/check/figures/account';
import { useText } from '../text';
import { focusField } from './appears';
import { highlight } from './highlight';

type Numeral = Coverage['unexplained'][number];
type Values = { dismissals?: { text: string }[] | null };

/**
 * Lists the numerals of the prose that the reader could not interpret. An editor checks each one, or dismisses it as no
 * figure.
 */
export function Unexplained({ numerals }: { numerals: readonly Numeral[] }) {
  const say = useText();
  const { dismissals } = useForm('Unexplained', (form) => form.values as Values);
  const addFieldRow = useForm('Unexplained', (form) => form.addFieldRow);
  const left = numerals.filter(({ text }) => !dismissals?.some((row) => row.text === text));
  if (left.length === 0) return null;

  /** Only the editor can give the reason, so the form opens at that field. */
  function dismiss({ text }: Numeral): void {
    addFieldRow('dismissals', { text, reason: '' });
    void focusField(`dismissals.${dismissals?.length ?? 0}.reason`);
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" fontWeight="bold" textColor="neutral600">
        {say('checks.unexplained', { count: left.length })}
      </Typography>
      {left.map((numeral, index) => (
        <Flex key={index} justifyContent="space-between" gap={2}>
          <button type="button" onClick={() => void highlight(numeral.place)}>
            <Typography fontWeight="bold">{numeral.text}</Typography>
          </button>
          <Button size="S" variant="ghost" onClick={() => dismiss(numeral)}>
            {say('checks.dismiss')}
          </Button>
        </Flex>
      ))}
    </Flex>
  );
}
