import type { Core } from '@strapi/strapi';
import { configured, isChanged, type Configuration } from './configuration';
import type { Layout } from './layout';
import { INDICATOR, ORGANIZATION, SERIES, TERM } from './related';
import { REPORT_LAYOUTS } from './report';

/** The layout of each content type and component that editors see. */
export const LAYOUTS: Record<string, Layout> = {
  ...REPORT_LAYOUTS,
  'api::organization.organization': ORGANIZATION,
  'api::series.series': SERIES,
  'api::indicator.indicator': INDICATOR,
  'api::term.term': TERM,
};

/** Lays out the views of the content manager, except those that an editor has changed since. */
export async function ensureLayouts(strapi: Core.Strapi, layouts = LAYOUTS): Promise<void> {
  for (const [uid, layout] of Object.entries(layouts)) {
    await ensureLayout(strapi, uid, layout, relatedIn(strapi, uid, layouts));
  }
}

/**
 * Applies a layout and stores what it applied. So a later version can replace its own layout, but never an editor's.
 */
async function ensureLayout(
  strapi: Core.Strapi,
  uid: string,
  layout: Layout,
  related: Record<string, string>,
): Promise<void> {
  const views = viewsOf(strapi, uid);
  const memory = strapi.store({ type: 'plugin', name: 'zongshu', key: `layout_${uid}` });
  const now = await views.findConfiguration({ uid });
  const applied = (await memory.get({})) as Configuration | null;
  if (applied && isChanged(now, applied)) return;
  const wanted = configured(now, layout, related);
  await views.updateConfiguration({ uid }, wanted);
  await memory.set({ value: wanted });
}

type Views = {
  findConfiguration(model: { uid: string }): Promise<Configuration>;
  updateConfiguration(model: { uid: string }, configuration: Configuration): Promise<unknown>;
};

const viewsOf = (strapi: Core.Strapi, uid: string): Views =>
  strapi.plugin('content-manager').service(uid.includes('::') ? 'content-types' : 'components');

/** Returns, for each relation of a type, the field that names its target. */
function relatedIn(
  strapi: Core.Strapi,
  uid: string,
  layouts: Record<string, Layout>,
): Record<string, string> {
  const { attributes } = strapi.getModel(uid as never) as unknown as {
    attributes: Record<string, { target?: string }>;
  };
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, { target }]) => {
      const mainField = target && layouts[target]?.mainField;
      return mainField ? [[name, mainField]] : [];
    }),
  );
}
