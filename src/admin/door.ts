import { atAdminDoor } from '../doors/admin-roots';

/**
 * Moves the admin's requests outside `/admin` to addresses below it, so that closing `/admin` to the world closes all
 * of the admin. Strapi has no setting for this, and `backendURL` is also the address of pictures.
 */
export function askAtAdminDoor(): void {
  const { backendURL } = window.strapi as unknown as { backendURL: string };
  const moved = (address: string): string =>
    address.startsWith(backendURL)
      ? backendURL + atAdminDoor(address.slice(backendURL.length))
      : atAdminDoor(address);

  const ask = window.fetch.bind(window);
  window.fetch = (input, init) => ask(typeof input === 'string' ? moved(input) : input, init);

  // The media library sends files by XMLHttpRequest, because it reports the progress of an upload.
  const { prototype } = XMLHttpRequest;
  const open = prototype.open as (this: XMLHttpRequest, ...all: unknown[]) => void;
  prototype.open = function (this: XMLHttpRequest, method: string, address: string | URL, ...rest) {
    open.call(this, method, typeof address === 'string' ? moved(address) : address, ...rest);
  } as typeof prototype.open;
}
