import { useIntl } from 'react-intl';
import type { Here } from '../editor/record-here';

const COMPONENTS = { figure: 'metric', quotation: 'quote' } as const;

/** Returns the names of a record's fields, as Strapi's form shows them. */
export const useFieldLabel = (kind: Here['kind']) => {
  const { formatMessage } = useIntl();
  return (name: string) =>
    formatMessage({ id: `content-manager.components.report.${COMPONENTS[kind]}.${name}` });
};
