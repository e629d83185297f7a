import type { Metric } from '../report';

/** What a figure says, in few fields. */
export type Stated = Pick<
  Metric,
  'label' | 'text' | 'value' | 'min' | 'max' | 'unit' | 'qualifier'
>;

export const statedBy = ({ label, text, value, min, max, unit, qualifier }: Stated): Stated => ({
  ...{ label, text, value, min, max, unit, qualifier },
});
