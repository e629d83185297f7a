import { rounded } from './rounded';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Digits times a power of ten: `3×10⁴`, `1.5 x 10^6`. */
export const SCIENTIFIC = `\\d+(?:\\.\\d+)? ?[×xX*] ?10(?:⁻?[${RAISED}]{1,2}|\\^-?\\d{1,2})`;

const PARTS = new RegExp(`^([\\d.]+) ?[×xX*] ?10\\^?([-⁻]?)([${RAISED}\\d]{1,2})$`);

/** Returns the value of a number with a power of ten: 3×10⁴ is 30000. Null if there is none. */
export function scientific(printed: string): number | null {
  const [, digits, minus, power = ''] = PARTS.exec(printed) ?? [];
  if (digits === undefined) return null;
  const exponent = [...power].map((one) => (RAISED.includes(one) ? RAISED.indexOf(one) : one));
  return rounded(Number(`${digits}e${minus ? '-' : ''}${exponent.join('')}`));
}
