import { Page, useFetchClient } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { language, setLanguage, type Language } from '../language';

/** Speaks the other language from now on, also at the next login, and goes back to where one was. */
export default function SwitchLanguage() {
  const { put } = useFetchClient();
  useEffect(() => {
    const other: Language = language() === 'en' ? 'zh-Hans' : 'en';
    void put('/admin/users/me', { preferedLanguage: other }).finally(() => {
      setLanguage(other);
      goBack();
    });
    // Once: a second run would switch back.
  }, []);
  return <Page.Loading />;
}

/** Strapi loads its texts at the start, so the page before is loaded anew. */
function goBack(): void {
  if (history.length <= 1) return location.replace('/admin');
  addEventListener('popstate', () => location.reload(), { once: true });
  history.back();
}
