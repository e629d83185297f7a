import type { Field, Shape } from '../domain/report/field';
import { REPORT } from '../domain/report/shape';

type Populate = { [field: string]: true | { populate: Populate } };

/** Builds the `populate` of a shape: its relations, pictures and components, and theirs. */
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

/** The `populate` that loads what an edition needs of a report. */
export const EDITION_POPULATE: Populate = populateOf(REPORT);

/** The `populate` that loads what the checks need of a report. */
export const CHECK_POPULATE: Populate = { ...EDITION_POPULATE, dismissals: true };
