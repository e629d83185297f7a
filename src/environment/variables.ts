/** What Strapi's configuration reads variables with. */
type Env = (name: string) => string | undefined;

/** The longest that Node's timers wait, in milliseconds: some 24 days. PostgreSQL's own timeouts end there too. */
export const LONGEST_WAIT = 2 ** 31 - 1;

/** A variable of the environment that cannot be what it is set to; the message says what it can be. */
export class EnvironmentError extends Error {
  constructor(name: string, value: string, expected: string) {
    super(`${name} is "${value}". Set it to ${expected}, or leave it unset (docs/operating.md).`);
  }
}

/** The text of a variable; empty counts as unset, as in a copied `.env.example`. */
export const words = (env: Env, name: string): string | undefined => env(name) || undefined;

/**
 * A whole number, from 0 to `most`.
 * @throws EnvironmentError where it is anything else: Strapi's own reader would answer NaN, or 10 for `10s`
 */
export function wholeNumber(
  env: Env,
  name: string,
  fallback: number,
  most = Number.MAX_SAFE_INTEGER,
): number {
  const value = words(env, name);
  return value === undefined ? fallback : wholeNumberIn(name, value, most);
}

/** Whole numbers separated by commas, in `most` each. Throws as `wholeNumber` does. */
export function wholeNumbers(env: Env, name: string, fallback: number[], most: number): number[] {
  const value = words(env, name);
  return value?.split(',').map((part) => wholeNumberIn(name, part.trim(), most)) ?? fallback;
}

function wholeNumberIn(name: string, value: string, most: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : NaN;
  if (number <= most) return number;
  const range = most === Number.MAX_SAFE_INTEGER ? '' : ` from 0 to ${most}`;
  throw new EnvironmentError(name, value, `a whole number${range}`);
}

/** `true` or `false`. Throws where it is neither: Strapi's own reader would take `yes` and `1` for false. */
export function flag(env: Env, name: string, fallback: boolean): boolean {
  return oneOf(env, name, ['true', 'false'], String(fallback)) === 'true';
}

/** One of a few words. Throws where it is another. */
export function oneOf(env: Env, name: string, values: string[], fallback: string): string {
  const value = words(env, name) ?? fallback;
  if (values.includes(value)) return value;
  throw new EnvironmentError(name, value, `one of ${values.join(', ')}`);
}

/** A whole address. Throws where it is not one, or of a scheme that is not among `schemes`. */
export function address(
  env: Env,
  name: string,
  schemes: string[] = ['http', 'https'],
): string | undefined {
  const value = words(env, name);
  if (value === undefined) return undefined;
  const scheme = URL.canParse(value) ? new URL(value).protocol.slice(0, -1) : '';
  if (schemes.includes(scheme)) return value;
  // An address may hold a password: it is not repeated.
  throw new EnvironmentError(name, '…', `a whole address that begins with ${schemes[0]}://`);
}

/** A whole address with names in braces, `https://site/{locale}/{slug}`. Throws where it lacks one that it needs. */
export function addressTemplate(env: Env, name: string, needed: string[]): string | undefined {
  const value = address(env, name);
  const missing = needed.find((one) => value !== undefined && !value.includes(`{${one}}`));
  if (missing === undefined) return value;
  throw new EnvironmentError(name, '…', `a whole address with {${missing}} in it`);
}
