import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../config/zongshu';

/** Makes the configured locales exist, the first as the default. Never removes one: reports may use it. */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const service = strapi.plugin('i18n').service('locales');
  const locales = strapi.config.get<ZongshuConfig['locales']>('zongshu.locales');
  for (const { code, name } of locales) {
    const found: { id: number; name: string } | null = await service.findByCode(code);
    if (!found) await service.create({ code, name });
    else if (found.name !== name) await service.update({ id: found.id }, { name });
  }
  await service.setDefaultLocale({ code: locales[0]?.code });
}
