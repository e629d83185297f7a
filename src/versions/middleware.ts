import type { Context } from '../http/context';
import { told } from './told';

/** Puts the version of the shown draft on each response: as the ETag if there is one version, and in `meta` of JSON. */
export default () => async (ctx: Context, next: () => Promise<void>) => {
  await next();
  const { shown } = told(ctx);
  if (shown.size === 0 || ctx.status >= 300) return;
  const versions = [...shown.values()];
  const [version] = versions;
  if (versions.length === 1 && version) ctx.set('ETag', `"${version}"`);
  const body = ctx.body as { data?: unknown; meta?: object } | null;
  if (!isEnvelope(body)) return;
  const said = versions.length === 1 ? { version } : { versions: Object.fromEntries(shown) };
  ctx.body = { ...body, meta: { ...body.meta, ...said } };
};

const isEnvelope = (body: unknown): body is { data: unknown; meta?: object } =>
  Object.prototype.toString.call(body) === '[object Object]' && 'data' in (body as object);
