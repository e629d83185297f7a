import { adminApi } from '@strapi/strapi/admin';
import { useDispatch } from 'react-redux';

/**
 * Returns a function that makes the content manager load entries again. The content manager caches entries. A form with
 * an old entry would overwrite changes that were made elsewhere.
 */
export function useForgetEntries(): () => void {
  const dispatch = useDispatch();
  // The content manager adds this tag, but the type of the plain API does not include it.
  const tags = ['Document'] as unknown as Parameters<typeof adminApi.util.invalidateTags>[0];
  return () => void dispatch(adminApi.util.invalidateTags(tags));
}
