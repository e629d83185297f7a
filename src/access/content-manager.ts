import type { Core } from '@strapi/strapi';
import type { Context } from '../http/context';
import { REPORT } from '../stored/documents';
import { guardRoute } from '../http/guard-route';
import { accessOf, type Target } from './access';

type Asked = Record<string, string | undefined>;

/**
 * A plugin's route that names reports, by its handler. `ask` is the check that the caller must pass for each report.
 */
type Guard = {
  plugin: string;
  handler: string;
  ask: 'toSee' | 'toRead';
  targets(ctx: Context, source: string): Target[];
};

const bodyOf = (ctx: Context) => ((ctx.request as { body?: unknown }).body ?? {}) as Asked;

/**
 * The routes of Strapi that show an entry after checking the role against the content type only, not against the entry.
 * Strapi checks its lists and forms itself, and `askRoles` checks its writes.
 */
const GUARDS: Guard[] = [
  {
    ...{ plugin: 'content-manager', handler: 'preview.getPreviewUrl', ask: 'toRead' },
    targets: ({ query }, source) => {
      const { documentId = '', locale, status } = query as Asked;
      const shown = status === 'published' ? 'published' : 'draft';
      return [{ documentId, locale: locale ?? source, status: shown }];
    },
  },
  {
    ...{
      plugin: 'content-manager',
      handler: 'collection-types.bulkFindForValidation',
      ask: 'toSee',
    },
    targets: (ctx, source) => {
      const { documentIds, locale } = bodyOf(ctx);
      return [documentIds ?? []]
        .flat()
        .map((documentId) => ({ documentId: String(documentId), locale: locale ?? source }));
    },
  },
  {
    ...{ plugin: 'content-manager', handler: 'collection-types.findOne', ask: 'toSee' },
    // If the report is missing in the requested language, this route still tells which other languages it has.
    targets: (ctx, source) => {
      const { locale, status } = ctx.query as Asked;
      const shown = status === 'published' ? 'published' : 'draft';
      return [{ documentId: ctx.params.id, locale: locale ?? source, status: shown }];
    },
  },
  {
    ...{ plugin: 'i18n', handler: 'content-types.getFillFromLocaleData', ask: 'toSee' },
    targets: ({ query }) => {
      const { documentId = '', sourceLocale = '' } = query as Asked;
      return [{ documentId, locale: sourceLocale }];
    },
  },
];

/** Puts a guard before each route in `GUARDS`. Called from `register()`. */
export function guardContentManager(strapi: Core.Strapi): void {
  for (const { plugin, handler, ask, targets } of GUARDS) {
    guardRoute(strapi, plugin, handler, async (ctx, next) => {
      const { model, contentType } = ctx.params as Asked;
      if ((model ?? contentType) !== REPORT) return next();
      const source = await strapi.plugin('i18n').service('locales').getDefaultLocale();
      for (const target of targets(ctx, source)) await accessOf(strapi, ctx)[ask](target);
      return next();
    });
  }
}
