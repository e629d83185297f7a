import { refresh, statusOf, type RefreshInput } from '../../domain/translate';
import { accept, unitsOf, type Returned, type Sides } from '../../domain/translate/exchange';
import { sameJson } from '../../domain/version/same-json';

/** How a translation stands against its source. */
export const translationStatus = ({ source, target, state }: Sides) =>
  statusOf(source, target, state);

/** Brings a translation up to date: what it becomes, whether that is what it was, and how it stands then. */
export function renewTranslation(input: RefreshInput) {
  const { source, target, state } = input;
  const translation = refresh(input);
  const isSame =
    target !== null && sameJson(target, translation.report) && sameJson(state, translation.state);
  return { translation, isSame, status: statusOf(source, translation.report, translation.state) };
}

/** What a translator's tool is given. */
export const translationUnits = (sides: Sides) => unitsOf(sides);

/** What a file that came back means for a translation. */
export const acceptUnits = ({ units, sides }: { units: Returned['units']; sides: Sides }) =>
  accept(units, sides);
