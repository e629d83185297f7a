import { unitName } from '../../../domain/write/unit-name';
import { language } from '../../language';

/**
 * Returns the name of a unit in the admin's language. `printed` is the counter of the figure, if it has one (册 of
 * 3.5万册). A unit that prints as nothing gets a name for its kind.
 */
export function unitWords(unit: string, printed = ''): string {
  const locale = language();
  const other = locale === 'en' ? 'zh' : 'en';
  return unitName(unit, locale, printed) || UNNAMED[locale][unit] || unitName(unit, other);
}

const UNNAMED: Record<'zh-Hans' | 'en', Record<string, string>> = {
  'zh-Hans': { ratio: '比', number: '数' },
  en: { ratio: 'ratio', number: 'number', personTime: 'visits', place: 'places', item: 'items' },
};
