/** The function by which Strapi's configuration reads variables. */
type Env = (name: string) => string | undefined;

/** The longest wait of Node's timers, in milliseconds: about 24 days. PostgreSQL's timeouts have the same limit. */
export const LONGEST_WAIT = 2 ** 31 - 1;

/** Thrown for an environment variable with an invalid value. The message says which values are valid. */
export class EnvironmentError extends Error {
  constructor(name: string, value: string, expected: string) {
    super(`${name} is "${value}". Set it to ${expected}, or leave it unset (docs/operating.md).`);
  }
}

/** Returns the text of a variable. An empty variable counts as unset, as in a copied `.env.example`. */
export const words = (env: Env, name: string): string | undefined => env(name) || undefined;

/**
 * Returns a whole number from 0 to `most`.
 * @throws EnvironmentError for anything else: Strapi's own reader would return NaN, or 10 for `10s`
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

/** Returns whole numbers separated by commas, each at most `most`. Throws as `wholeNumber` does. */
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

/**
 * Returns whether a variable is `true`. Throws unless it is `true` or `false`: Strapi's own reader would read `yes` and
 * `1` as false.
 */
export function flag(env: Env, name: string, fallback: boolean): boolean {
  return oneOf(env, name, ['true', 'false'], String(fallback)) === 'true';
}

/** Returns a variable that must be one of `values`. Throws for any other value. */
export function oneOf(env: Env, name: string, values: string[], fallback: string): string {
  const value = words(env, name) ?? fallback;
  if (values.includes(value)) return value;
  throw new EnvironmentError(name, value, `one of ${values.join(', ')}`);
}

/** Returns an absolute URL. Throws if the value is no URL, or if its scheme is not among `schemes`. */
export function address(
  env: Env,
  name: string,
  schemes: string[] = ['http', 'https'],
): string | undefined {
  const value = words(env, name);
  if (value === undefined) return undefined;
  const scheme = URL.canParse(value) ? new URL(value).protocol.slice(0, -1) : '';
  if (schemes.includes(scheme)) return value;
  // The message does not repeat the URL, because it may hold a password.
  throw new EnvironmentError(name, '…', `a whole address that begins with ${schemes[0]}://`);
}

/**
 * Returns an absolute URL with names in braces, such as `https://site/{locale}/{slug}`. Throws if a needed name is
 * missing.
 */
export function addressTemplate(env: Env, name: string, needed: string[]): string | undefined {
  const value = address(env, name);
  const missing = needed.find((one) => value !== undefined && !value.includes(`{${one}}`));
  if (missing === undefined) return value;
  throw new EnvironmentError(name, '…', `a whole address with {${missing}} in it`);
}
