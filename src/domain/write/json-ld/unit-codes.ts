import type { UnitCode } from '../../quantity';

/** Common codes of UN/CEFACT Recommendation 20, for those of our units that have one. */
export const UNECE: Partial<Record<UnitCode, string>> = {
  ...{ m2: 'MTK', km2: 'KMK', ha: 'HAR', acre: 'ACR' },
  ...{ km: 'KMT', m: 'MTR', cm: 'CMT' },
  ...{ kg: 'KGM', g: 'GRM', t: 'TNE' },
  ...{ L: 'LTR', m3: 'MTQ', kWh: 'KWH', MWh: 'MWH', kW: 'KWT', MW: 'MAW' },
  ...{ percent: 'P1', TB: 'E35' },
  ...{ year: 'ANN', month: 'MON', day: 'DAY', hour: 'HUR', minute: 'MIN' },
  ...{ person: 'IE', item: 'C62' },
};
