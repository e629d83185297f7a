/**
 * Where Strapi's admin keeps that its bar about the new media library was closed: with `false` for the
 * library that is in use, and `false` again for the id of the installation, which has none without telemetry.
 */
const CLOSED = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false';

/** Closes the bar before anybody sees it; no setting does. */
export function closePromotion(): void {
  localStorage.setItem(CLOSED, 'true');
}
