import { useIntl } from 'react-intl';

type Values = Record<string, string | number>;

/** Says a text of ours in the language of the admin, by its key without `zongshu.` in front. */
export function useText(): (key: string, values?: Values) => string {
  const { formatMessage } = useIntl();
  return (key, values) => formatMessage({ id: `zongshu.${key}` }, values);
}
