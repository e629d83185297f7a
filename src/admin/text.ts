import { useIntl } from 'react-intl';

type Values = Record<string, string | number>;

/** Returns a function that gives one of our texts in the admin's language, by its key without the prefix `zongshu.`. */
export function useText(): (key: string, values?: Values) => string {
  const { formatMessage } = useIntl();
  return (key, values) => formatMessage({ id: `zongshu.${key}` }, values);
}
