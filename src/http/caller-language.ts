import type { Context } from './context';

/**
 * In which language to word findings for a caller: the one of an editor's profile, else the first of
 * Accept-Language (RFC 9110 §12.5.4) that we speak; English for a caller who speaks neither, Chinese where nothing is said.
 */
export function callerLanguage(ctx: Context | undefined): 'zh' | 'en' {
  if (!ctx) return 'zh';
  const preferred = ctx.state.auth?.credentials?.preferedLanguage as string | null | undefined;
  if (preferred) return preferred.startsWith('zh') ? 'zh' : 'en';
  if (!ctx.get('accept-language')) return 'zh';
  return ctx.acceptsLanguages(['zh', 'en']) === 'zh' ? 'zh' : 'en';
}
