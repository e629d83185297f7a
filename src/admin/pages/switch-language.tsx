import { Page, useFetchClient } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { language, setLanguage, type Language } from '../language';

/** Sets the admin to the other language, also for the next login, and goes back to the page before. */
export default function SwitchLanguage() {
  const { put } = useFetchClient();
  useEffect(() => {
    const other: Language = language() === 'en' ? 'zh-Hans' : 'en';
    void put('/admin/users/me', { preferedLanguage: other }).finally(() => {
      setLanguage(other);
      goBack();
    });
    // Only once: a second run would switch back.
  }, []);
  return <Page.Loading />;
}

/** Strapi loads its texts only at the start, so the previous page is reloaded. */
function goBack(): void {
  if (history.length <= 1) return location.replace('/admin');
  addEventListener('popstate', () => location.reload(), { once: true });
  history.back();
}
