import { refresh, statusOf, type RefreshInput } from '../../domain/translate';
import { accept, unitsOf, type Returned, type Sides } from '../../domain/translate/exchange';
import { sameJson } from '../../domain/version/same-json';

/** Returns the state of a translation compared with its source. */
export const translationStatus = ({ source, target, state }: Sides) =>
  statusOf(source, target, state);

/** Updates a translation. Returns the new translation, whether it equals the old one, and its new state. */
export function renewTranslation(input: RefreshInput) {
  const { source, target, state } = input;
  const translation = refresh(input);
  const isSame =
    target !== null && sameJson(target, translation.report) && sameJson(state, translation.state);
  return { translation, isSame, status: statusOf(source, translation.report, translation.state) };
}

/** Returns the units for a translator's tool. */
export const translationUnits = (sides: Sides) => unitsOf(sides);

/** Returns the changes that a returned file makes to a translation. */
export const acceptUnits = ({ units, sides }: { units: Returned['units']; sides: Sides }) =>
  accept(units, sides);
