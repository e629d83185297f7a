import { useText } from '../../text';
import { useFieldLabel } from '../panels/field-label';
import type { Column } from './rows';

/** Returns the names of the columns, as Strapi's form shows them. */
export function useColumn() {
  const say = useText();
  const label = useFieldLabel('figure');
  return (column: Column) => (column === 'section' ? say('desk.table.place') : label(column));
}
