import { adminApi } from '@strapi/strapi/admin';
import { useDispatch } from 'react-redux';

/**
 * Makes the content manager read entries anew. It keeps what it has read, and a form that it opens on an old state would
 * write that back over what was changed elsewhere.
 */
export function useForgetEntries(): () => void {
  const dispatch = useDispatch();
  // The content manager adds this tag; the type of the plain API does not know it.
  const tags = ['Document'] as unknown as Parameters<typeof adminApi.util.invalidateTags>[0];
  return () => void dispatch(adminApi.util.invalidateTags(tags));
}
