/**
 * What Strapi's admin shows a newcomer, and where it keeps that it was closed. No setting turns these off.
 * The bar about the media library has `false` twice in its key: for the library that is in use, and for the
 * id of the installation, which has none without telemetry.
 */
const CLOSED: Record<string, string> = {
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false': 'true',
  STRAPI_GUIDED_TOUR: '{"enabled":false}',
};

/** Closes them before anybody sees them. */
export function closePromotion(): void {
  for (const [key, value] of Object.entries(CLOSED)) localStorage.setItem(key, value);
}
