import type { Metric } from '../report';

/** The main fields of a figure. */
export type Stated = Pick<
  Metric,
  'label' | 'text' | 'value' | 'min' | 'max' | 'unit' | 'qualifier'
>;

export const statedBy = ({ label, text, value, min, max, unit, qualifier }: Stated): Stated => ({
  ...{ label, text, value, min, max, unit, qualifier },
});
