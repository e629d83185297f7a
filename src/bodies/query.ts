import type { Context } from '../http/context';
import { faultIn, wording } from './faults';

/** What Strapi's own controllers take these parameters for, without asking. */
const TEXTS = ['locale', 'status'];
const OBJECTS = ['filters', 'pagination'];

type Query = Record<string, unknown>;

/**
 * Refuses (400) a query of the API that Strapi's controllers would stumble over: a parameter of another form than they read, and text
 * that no database stores. Routes of our own say more of what they accept.
 */
export default () => async (ctx: Context, next: () => Promise<void>) => {
  // The admin's own pages know what they ask.
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
