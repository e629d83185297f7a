import type { Core } from '@strapi/strapi';
import { accessOf } from '../access/access';
import { unseen } from '../access/refusals';
import type { Issue, Severity } from '../domain/issue';
import { message } from '../domain/messages';
import { callerLanguage } from '../http/caller-language';
import type { Context } from '../http/context';
import { languagesOf } from '../http/languages';
import { checksOf } from './checks';
import { parseCheckQuery } from './query';

/** The findings about a draft, in the language of the caller. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const { documentId } = ctx.params as { documentId: string };
    const query = parseCheckQuery(ctx.query);
    const { locale } = languagesOf(strapi, query);
    const source = languagesOf(strapi, {}).locale;
    const access = accessOf(strapi, ctx);
    await access.toRead({ documentId, locale });
    // The findings about a translation quote its source, so the caller must be allowed to read the source too.
    if (locale !== source) await access.toRead({ documentId, locale: source });
    const checked = await checksOf(strapi).draft(documentId, locale);
    if (!checked) throw unseen(documentId, locale);
    const language = callerLanguage(ctx);
    const issues = checked.issues.map((issue) => ({
      ...issue,
      message: message(issue, language),
      gated: checked.gated.includes(issue),
    }));
    const { coverage, numerals, gated, dismissed } = checked;
    ctx.body = {
      data: { issues, coverage, numerals },
      meta: {
        counts: { ...countsOf(issues), gated: gated.length, dismissed: dismissed.length },
      },
    };
    ctx.set('Content-Language', language);
    ctx.vary('Accept-Language');
  },
});

function countsOf(issues: readonly Issue[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}
