import { atAdminDoor } from '../doors/admin-roots';

/**
 * Sends what Strapi's admin asks for beside `/admin` to the admin's door, below it: who closes `/admin` to the world then
 * closes all of it. Strapi has no setting for it, and `backendURL` is also the address of pictures.
 */
export function askAtAdminDoor(): void {
  const { backendURL } = window.strapi as unknown as { backendURL: string };
  const moved = (address: string): string =>
    address.startsWith(backendURL)
      ? backendURL + atAdminDoor(address.slice(backendURL.length))
      : atAdminDoor(address);

  const ask = window.fetch.bind(window);
  window.fetch = (input, init) => ask(typeof input === 'string' ? moved(input) : input, init);

  // The media library sends files by XMLHttpRequest, which tells how much has arrived.
  const { prototype } = XMLHttpRequest;
  const open = prototype.open as (this: XMLHttpRequest, ...all: unknown[]) => void;
  prototype.open = function (this: XMLHttpRequest, method: string, address: string | URL, ...rest) {
    open.call(this, method, typeof address === 'string' ? moved(address) : address, ...rest);
  } as typeof prototype.open;
}
