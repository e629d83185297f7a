import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { checksOf, type Check } from '../checking/checks';
import { callerLanguage } from '../http/caller-language';
import type { Override } from './record';
import { RefusalError } from '../http/refusal';
import { noteCompared, overrideReason, type Numerals } from './said';
import type { Issue } from '../domain/issue';
import { languageOf, languagesWithRules } from '../domain/languages';
import { message } from '../domain/messages';
import type { ReportEntry } from '../stored/entry';
import { gateMessage } from '../domain/messages/gate';

type Checked = Awaited<ReturnType<Check>>;
type Found = Issue & { locale: string };

/** Resolves to what was overridden in each language. Throws `RefusalError` (422) with the findings. */
type Gate = () => Promise<Map<string, Override>>;

/**
 * Reads what the checks of a publication need, and returns the checks. They run on what was just written, inside its
 * transaction, and a refusal rolls the write back, whatever route or caller it came from. They read nothing and work in
 * other processes, so the editions can be written at the same time.
 * @param entries the published entries, loaded with `CHECK_POPULATE`
 */
export async function openGate(
  strapi: Core.Strapi,
  entries: readonly ReportEntry[],
): Promise<Gate> {
  assertRuled(entries.map(({ locale }) => locale));
  const checks: { locale: string; check: Check }[] = [];
  for (const entry of entries) {
    checks.push({ locale: entry.locale, check: await checksOf(strapi).published(entry) });
  }
  return async () => {
    const checked = await Promise.all(
      checks.map(async ({ locale, check }) => ({ locale, ...(await check()) })),
    );
    return judged(strapi, checked);
  };
}

function judged(
  strapi: Core.Strapi,
  checked: readonly (Checked & { locale: string })[],
): Map<string, Override> {
  const found: Found[] = checked.flatMap(({ gated, locale }) =>
    gated.map((issue) => ({ ...issue, locale })),
  );
  const numerals: Numerals = Object.fromEntries(
    checked.flatMap(({ locale, numerals }) => (numerals ? [[locale, numerals]] : [])),
  );
  noteCompared(numerals);
  const reason = overrideReason();
  if (found.length > 0 && reason === null) throw refusal(strapi, found, numerals);
  return new Map(
    checked.flatMap(({ locale, gated }) =>
      gated.length > 0
        ? [[locale, { overrideReason: reason, overriddenFindings: gated.length }]]
        : [],
    ),
  );
}

function assertRuled(locales: string[]): void {
  const unruled = locales.find((locale) => languageOf(locale) === null);
  if (!unruled) return;
  throw new errors.ValidationError(
    `The language "${unruled}" has no rules to check it by, so nothing is published in it. Languages with rules: ${languagesWithRules()}.`,
    { locale: unruled },
  );
}

function refusal(strapi: Core.Strapi, found: Found[], numerals: Numerals): RefusalError {
  const language = callerLanguage(strapi.requestContext.get());
  const issues = found.map((issue) => ({ ...issue, message: message(issue, language) }));
  const words = gateMessage(found, language, Object.values(numerals));
  return new RefusalError('unprocessableEntity', words, { issues, numerals });
}
