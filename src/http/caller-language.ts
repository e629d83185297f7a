import type { Context } from './context';

/**
 * Returns the language of messages for a caller: the language of an editor's profile, or else the first of
 * Accept-Language (RFC 9110 §12.5.4) that we have. English if the header names neither, and Chinese without a header.
 */
export function callerLanguage(ctx: Context | undefined): 'zh' | 'en' {
  if (!ctx) return 'zh';
  const preferred = ctx.state.auth?.credentials?.preferedLanguage as string | null | undefined;
  if (preferred) return preferred.startsWith('zh') ? 'zh' : 'en';
  if (!ctx.get('accept-language')) return 'zh';
  return ctx.acceptsLanguages(['zh', 'en']) === 'zh' ? 'zh' : 'en';
}

/** Returns the locale of a page that is only about the caller's own visit, by the language of the caller. */
export const callerLocale = (ctx: Context): string =>
  callerLanguage(ctx) === 'zh' ? 'zh-Hans' : 'en';
