import type { IndicatorEntry, Named } from './entry';

/** What an organization, series or indicator is called in a language. */
export function nameIn(locale: string, entity: Named): string {
  return locale.startsWith('zh') ? entity.name : (entity.nameEn ?? entity.name);
}

/** An organization or a series as it is called in a language. */
export function toNamed(entity: Named | null, locale: string) {
  return entity && { key: entity.key, name: nameIn(locale, entity) };
}

/** An indicator as it is called and defined in a language. */
export function publishedIndicator(indicator: IndicatorEntry, locale: string) {
  const { key, unit, definition, definitionEn } = indicator;
  return {
    key,
    name: nameIn(locale, indicator),
    unit,
    definition: locale.startsWith('zh') ? definition : (definitionEn ?? definition),
  };
}
