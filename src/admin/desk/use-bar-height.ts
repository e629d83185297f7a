import { useEffect, useRef } from 'react';

/** The height of the bar, as a custom property of the layout. What sticks below the bar stands under it. */
export const BAR_HEIGHT = '--desk-bar';

/**
 * Follows the height of the bar: it grows with the search, with a reason to publish anyway, on a narrow screen. The page
 * scrolls far enough that the bar covers neither the cursor nor what has the focus.
 */
export function useBarHeight() {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = bar;
    if (!current) return undefined;
    const scroller = scrollerOf(current);
    const seen = new ResizeObserver(() => {
      const height = `${current.offsetHeight}px`;
      current.parentElement?.style.setProperty(BAR_HEIGHT, height);
      const isFixed = getComputedStyle(current).position === 'sticky';
      scroller.style.scrollPaddingTop = isFixed ? height : '';
    });
    seen.observe(current);
    return () => {
      seen.disconnect();
      scroller.style.scrollPaddingTop = '';
    };
  }, []);
  return bar;
}

/** Returns how much of the top of the page the bar covers, in pixels. */
export const coveredBy = (element: Element): number =>
  parseFloat(getComputedStyle(scrollerOf(element)).scrollPaddingTop) || 0;

/** Returns the element whose content scrolls with this one. */
function scrollerOf(element: Element): HTMLElement {
  for (let one = element.parentElement; one; one = one.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(one).overflowY)) return one;
  }
  return document.documentElement;
}
