import { isUnitCode } from '../../../domain/quantity';
import { unitKind } from '../../../domain/write/unit-kind';
import { language } from '../../language';

/**
 * Returns the name of a unit in the admin's language. `printed` is the counter of the figure, if it has one (册 of
 * 3.5万册). A unit that prints as nothing gets a name for its kind.
 */
export const unitWords = (unit: string, printed = ''): string =>
  isUnitCode(unit) ? unitKind(unit, language() === 'en' ? 'en' : 'zh', printed) : '';
