import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../config/zongshu';
import { bodyOf } from '../http/body';
import { callerLanguage } from '../http/caller-language';
import { EDITION } from '../stored/edition-row';
import type { Context } from '../http/context';
import { RefusalError } from '../http/refusal';
import { REPORT } from '../stored/documents';
import { languageOf, languagesWithRules } from '../domain/languages';
import { guardRoute } from '../http/guard-route';

/**
 * Guards the languages in the admin's settings, because `config/zongshu.ts` decides which languages there are. A
 * language that is not configured cannot be added: the public API would not know it. A language that is configured, or
 * has drafts or editions, cannot be removed: Strapi would delete its drafts.
 */
export function guardLocaleSettings(strapi: Core.Strapi): void {
  guardRoute(strapi, 'i18n', 'locales.createLocale', async (ctx, next) => {
    const { code } = bodyOf(ctx) as { code?: unknown };
    if (isConfigured(strapi, String(code))) return next();
    throw new RefusalError('conflict', notAdded(String(code))[callerLanguage(ctx)], { code });
  });
  guardRoute(strapi, 'i18n', 'locales.deleteLocale', async (ctx, next) => {
    const { id } = ctx.params as { id: string };
    const locale: Locale | null = await strapi.plugin('i18n').service('locales').findById(id);
    if (locale) await assertUnused(strapi, ctx, locale);
    return next();
  });
}

type Locale = { code: string; name: string };

const isConfigured = (strapi: Core.Strapi, code: string) =>
  strapi.config.get<ZongshuConfig['locales']>('zongshu.locales').some((one) => one.code === code);

function notAdded(code: string) {
  const isRuled = languageOf(code) !== null;
  return {
    zh: isRuled
      ? `语言“${code}”要在 config/zongshu.ts 中添加，再重新启动。`
      : `语言“${code}”没有检查规则，不能添加。有规则的语言：${languagesWithRules()}。`,
    en: isRuled
      ? `Add the language "${code}" in config/zongshu.ts, and start again.`
      : `The language "${code}" has no rules to check it by, so it cannot be added. Languages with rules: ${languagesWithRules()}.`,
  };
}

async function assertUnused(strapi: Core.Strapi, ctx: Context, { code, name }: Locale) {
  const drafts = await strapi.db
    .query(REPORT)
    .count({ where: { locale: code, publishedAt: { $null: true } } });
  const editions = await strapi.db.query(EDITION).count({ where: { language: code } });
  if (drafts + editions === 0 && !isConfigured(strapi, code)) return;
  const message = {
    zh:
      drafts + editions > 0
        ? `不能删除“${name}”（${code}）：还有${drafts}篇综述的草稿和${editions}个已发布的版本用这种语言。`
        : `不能删除“${name}”（${code}）：请先在 config/zongshu.ts 中去掉它。`,
    en:
      drafts + editions > 0
        ? `"${name}" (${code}) cannot be deleted: ${drafts} drafts of reports and ${editions} editions are in it.`
        : `"${name}" (${code}) cannot be deleted: take it out of config/zongshu.ts first.`,
  };
  throw new RefusalError('conflict', message[callerLanguage(ctx)], { code, drafts, editions });
}
