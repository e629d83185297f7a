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
 * Shows nothing, unless another user saved the draft of a report after this form was loaded. Also stores the version
 * that the form shows, and the typed text if a save is refused.
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

/** Returns the language in the address, for a draft that does not exist yet. */
const useLocale = () =>
  new URLSearchParams(window.location.search).get('plugins[i18n][locale]') ?? undefined;

/** Stores the version of the form's values. Skips a form that shows text typed on an older version. */
function useVersion({ documentId, locale }: typeof NO_DRAFT, version: string | null | undefined) {
  useEffect(() => {
    if (!documentId || version === undefined || isOvertaken(documentId, locale)) return;
    holdVersion(documentId, locale, version);
  }, [documentId, locale, version]);
}
