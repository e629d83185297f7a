import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { REPORT } from '../stored/documents';
import { onRows, type Shape } from '../domain/version/rows';
import type { Draft } from './draft';
import { componentsOf } from './shape';

/**
 * Maps the components of an update to the rows of the present draft. Strapi refuses a row id that another write has
 * replaced, and a form that was loaded earlier has only the old ids. Throws 400 for a component that cannot be
 * identified.
 */
export function matchRows(
  strapi: Core.Strapi,
  data: Record<string, unknown>,
  draft: Draft | null,
): Record<string, unknown> {
  const shape: Shape = componentsOf(strapi, REPORT);
  const { data: matched, strays } = onRows(shape, data, draft?.entry ?? null);
  const [stray] = strays;
  if (!stray) return matched;
  throw new errors.ValidationError(
    `"${stray.path.join('.')}" names the row ${String(stray.id)}, which this draft does not have. Name the component by its key; leave id and key out for a new one.`,
    { path: stray.path },
  );
}
