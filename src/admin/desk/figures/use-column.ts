import { useIntl } from 'react-intl';
import { useText } from '../../text';
import type { Column } from './rows';

/** Returns the names of the columns, as Strapi's form shows them. */
export function useColumn() {
  const say = useText();
  const { formatMessage } = useIntl();
  return (column: Column) =>
    column === 'section'
      ? say('desk.table.place')
      : formatMessage({ id: `content-manager.components.report.metric.${column}` });
}
