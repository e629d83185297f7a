import type { Field, Shape } from '../domain/report/field';
import { REPORT } from '../domain/report/shape';

type Populate = { [field: string]: true | { populate: Populate } };

/** What has to be loaded beside the columns of a row: relations, pictures and components, and theirs. */
function populateOf({ fields }: Pick<Shape, 'fields'>): Populate {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const below = belowOf(field);
      return below ? [[name, below]] : [];
    }),
  );
}

function belowOf(field: Field): Populate[string] | null {
  if (field.is === 'picture' || field.is === 'reference') return true;
  if (field.is !== 'part' && field.is !== 'parts') return null;
  const populate = populateOf(field.of);
  return Object.keys(populate).length > 0 ? { populate } : true;
}

/** What an edition needs of a report, in one query. */
export const EDITION_POPULATE: Populate = populateOf(REPORT);

/** What the checks need of a report, in one query. */
export const CHECK_POPULATE: Populate = { ...EDITION_POPULATE, dismissals: true };
