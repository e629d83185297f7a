import { Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { OpenFigure } from '../../domain/check/figures/account';
import { useText } from '../text';
import { focusField } from './appears';
import { errorAt } from './error-at';
import { highlight } from './highlight';

type Recorded = { key?: string; metrics?: { text: string }[] | null };
type Values = { dismissals?: { text: string }[] | null; sections?: Recorded[] | null };

/**
 * Lists the figures of the prose that are not recorded as metrics. One click adds a figure to the form, or dismisses
 * it.
 */
export function OpenFigures({ figures }: { figures: OpenFigure[] }) {
  const say = useText();
  const { dismissals, sections } = useForm('OpenFigures', (form) => form.values as Values);
  const { addFieldRow, setErrors } = useForm('OpenFigures', (form) => form);
  const open = figures.filter((figure) => !isTakenUp(figure, { dismissals, sections }));
  if (open.length === 0) return null;

  const rowOf = ({ place }: OpenFigure) =>
    `sections.${sections?.findIndex(({ key }) => key === place.section)}`;

  function show(figure: OpenFigure): void {
    setErrors(errorAt(rowOf(figure)));
    void highlight(figure.place);
  }

  function record(figure: OpenFigure): void {
    const { place: _place, ...metric } = figure;
    addFieldRow(`${rowOf(figure)}.metrics`, metric);
    show(figure);
  }

  /** Only the editor can give the reason, so the form opens at that field. */
  function dismiss({ text }: OpenFigure): void {
    addFieldRow('dismissals', { text, reason: '' });
    void focusField(`dismissals.${dismissals?.length ?? 0}.reason`);
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" fontWeight="bold" textColor="neutral600">
        {say('checks.open', { count: open.length })}
      </Typography>
      {open.map((figure, index) => (
        <Flex key={index} justifyContent="space-between" gap={2}>
          <button type="button" onClick={() => show(figure)}>
            <Typography>
              <b>{figure.text}</b> {figure.label}
            </Typography>
          </button>
          <Flex gap={1} shrink={0}>
            <Button size="S" variant="tertiary" onClick={() => record(figure)}>
              {say('checks.record')}
            </Button>
            <Button size="S" variant="ghost" onClick={() => dismiss(figure)}>
              {say('checks.dismiss')}
            </Button>
          </Flex>
        </Flex>
      ))}
    </Flex>
  );
}

/** Whether the form already has this figure. The server knows only the saved draft, so it may still report it. */
function isTakenUp({ text, place }: OpenFigure, { dismissals, sections }: Values): boolean {
  const section = sections?.find(({ key }) => key === place.section);
  return [...(dismissals ?? []), ...(section?.metrics ?? [])].some((row) => row.text === text);
}
