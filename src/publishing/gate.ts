import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { checksOf } from '../checking/checks';
import { callerLanguage } from '../http/caller-language';
import type { Override } from './record';
import { RefusalError } from '../http/refusal';
import { noteCompared, overrideReason, type Numerals } from './said';
import type { Issue } from '../domain/issue';
import { languageOf, languagesWithRules } from '../domain/languages';
import { message } from '../domain/messages';
import type { ReportEntry } from '../stored/entry';
import { gateMessage } from '../domain/messages/gate';

type Found = Issue & { locale: string };

/**
 * Runs the checks on what was just written, inside its transaction. A refusal rolls the write back, whatever route or
 * caller it came from. Returns what was overridden in each language. Throws `RefusalError` (422) with the findings.
 * @param entries the published entries, loaded with `CHECK_POPULATE`
 */
export async function passGate(
  strapi: Core.Strapi,
  entries: readonly ReportEntry[],
): Promise<Map<string, Override>> {
  const locales = entries.map(({ locale }) => locale);
  assertRuled(locales);
  const found: Found[] = [];
  const numerals: Numerals = {};
  for (const entry of entries) {
    const { locale } = entry;
    const checked = await checksOf(strapi).published(entry);
    for (const issue of checked.gated) found.push({ ...issue, locale });
    if (checked.numerals) numerals[locale] = checked.numerals;
  }
  noteCompared(numerals);
  const reason = overrideReason();
  if (found.length > 0 && reason === null) throw refusal(strapi, found, numerals);
  const overridden = locales.map((locale) => found.filter((issue) => issue.locale === locale));
  return new Map(
    overridden.flatMap((issues) =>
      issues[0]
        ? [[issues[0].locale, { overrideReason: reason, overriddenFindings: issues.length }]]
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
