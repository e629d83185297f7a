/**
 * Returns what gets the focus when an item of a list goes away: a button of the next item or of the previous one, or
 * else the panel with the list. Without this, keys would lead to the top of the page.
 */
export function beyond(inside: Element | null): HTMLElement | null {
  const item = inside?.closest('li');
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
  return (
    neighbour?.querySelector<HTMLElement>('button:not([disabled])') ??
    item?.parentElement?.closest<HTMLElement>('[tabindex]') ??
    null
  );
}
