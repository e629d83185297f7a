/**
 * The promotions that Strapi's admin shows a new user, by the key that stores that they were closed. No setting turns
 * them off. The key of the media library bar contains `false` twice: once for the library in use, and once for the
 * installation id, which does not exist without telemetry.
 */
const CLOSED: Record<string, string> = {
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false': 'true',
  STRAPI_GUIDED_TOUR: '{"enabled":false}',
};

/** Closes the promotions before anybody sees them. */
export function closePromotion(): void {
  for (const [key, value] of Object.entries(CLOSED)) localStorage.setItem(key, value);
}
