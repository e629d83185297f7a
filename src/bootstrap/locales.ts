import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../config/zongshu';
import { languageOf, languagesWithRules } from '../domain/languages';

/**
 * Creates the configured locales, the first as the default. Never removes one, because reports may use it. Throws if
 * the rules do not know a language, because its reports would be published unchecked.
 */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const service = strapi.plugin('i18n').service('locales');
  const locales = strapi.config.get<ZongshuConfig['locales']>('zongshu.locales');
  assertRuled(locales.map(({ code }) => code));
  for (const { code, name } of locales) {
    const found: { id: number; name: string } | null = await service.findByCode(code);
    if (!found) await service.create({ code, name });
    else if (found.name !== name) await service.update({ id: found.id }, { name });
  }
  await service.setDefaultLocale({ code: locales[0]?.code });
}

/** Throws for the first of these locales whose language the rules do not know. */
export function assertRuled(codes: string[]): void {
  const unruled = codes.find((code) => languageOf(code) === null);
  if (!unruled) return;
  throw new Error(
    `config/zongshu.ts names the language "${unruled}", which has no rules to check it by. Languages with rules: ${languagesWithRules()}. Take it out and start again.`,
  );
}
