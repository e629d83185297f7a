import { useEffect } from 'react';
import type { Beside } from '../beside';
import { useText } from '../text';
import { holdVersion } from './bases';
import { Found } from './found';
import { Late } from './late';
import { isOvertaken, useRefused } from './refused';
import { useKeepTyping } from './use-keep-typing';
import { useKeptForm } from './use-kept-form';

type Loaded = Beside & { meta?: { version?: string | null } };

/**
 * Beside the draft of a report: nothing, unless somebody else wrote it after this form was loaded. It also keeps the
 * version that the form shows, and what was typed where a save is refused.
 */
export function VersionPanel({ model, documentId, document, activeTab, meta }: Loaded) {
  const say = useText();
  const asked = useLocale();
  const locale = document?.locale ?? asked;
  const isDraft = model === 'api::report.report' && activeTab !== 'published';
  const draft = isDraft && documentId && locale ? { documentId, locale } : NO_DRAFT;
  const refused = useRefused(draft.documentId, draft.locale);
  useVersion(draft, meta?.version);
  useKeepTyping(draft, refused);
  const { found, restore, drop } = useKeptForm(draft);
  if (!refused?.late) {
    if (!found || refused) return null;
    return {
      title: say('versions.found.title'),
      content: <Found at={found.at} {...{ restore, drop }} />,
    };
  }
  return {
    title: say('versions.title'),
    content: <Late refused={refused} late={refused.late} present={meta?.version ?? null} />,
  };
}

const NO_DRAFT = { documentId: '', locale: '' };

/** The language that the address asks for, where there is no draft in it yet. */
const useLocale = () =>
  new URLSearchParams(window.location.search).get('plugins[i18n][locale]') ?? undefined;

/** Holds the version that came with what the form shows; not where the form shows what was typed on an older one. */
function useVersion({ documentId, locale }: typeof NO_DRAFT, version: string | null | undefined) {
  useEffect(() => {
    if (!documentId || version === undefined || isOvertaken(documentId, locale)) return;
    holdVersion(documentId, locale, version);
  }, [documentId, locale, version]);
}
