import type { IndicatorEntry, Named } from './entry';

/** Returns the name of an organization, series or indicator in a language. */
export function nameIn(locale: string, entity: Named): string {
  return locale.startsWith('zh') ? entity.name : (entity.nameEn ?? entity.name);
}

/** Returns the key and the name of an organization or series in a language. */
export function toNamed(entity: Named | null, locale: string) {
  return entity && { key: entity.key, name: nameIn(locale, entity) };
}

/** Returns an indicator with its name and definition in a language. */
export function publishedIndicator(indicator: IndicatorEntry, locale: string) {
  const { key, unit, definition, definitionEn } = indicator;
  return {
    key,
    name: nameIn(locale, indicator),
    unit,
    definition: locale.startsWith('zh') ? definition : (definitionEn ?? definition),
  };
}
