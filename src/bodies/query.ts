import type { Context } from '../http/context';
import { faultIn, wording } from './faults';

/** Strapi's controllers assume these types for these parameters and do not check them. */
const TEXTS = ['locale', 'status'];
const OBJECTS = ['filters', 'pagination'];

type Query = Record<string, unknown>;

/**
 * Refuses (400) an API query that would crash Strapi's controllers: a parameter of the wrong type, or text that no
 * database stores. Our own routes validate their parameters more strictly.
 */
export default () => async (ctx: Context, next: () => Promise<void>) => {
  // Requests of the admin's own pages are well formed.
  if (!ctx.path.startsWith('/api/')) return next();
  const query = ctx.query as Query;
  const fault = faultIn(query);
  const message = fault ? wording(fault) : misshapen(query);
  if (message === null) return next();
  (ctx.response as unknown as { badRequest(message: string): void }).badRequest(message);
};

function misshapen(query: Query): string | null {
  const text = TEXTS.find((name) => name in query && typeof query[name] !== 'string');
  if (text) return `"${text}" is one word: ${text}=…, once.`;
  const object = OBJECTS.find((name) => name in query && !isObject(query[name]));
  return object ? `"${object}" names what it is about: ${object}[…]=…` : null;
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
