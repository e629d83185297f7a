import { unitName } from '../../../domain/write/unit-name';
import { language } from '../../language';

/**
 * A unit in the reader's words, that of the figure where `printed` is one (册 of 3.5万册); a unit that is printed as nothing is told
 * by its code's own kind.
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
