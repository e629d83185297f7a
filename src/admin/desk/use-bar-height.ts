import { useEffect, useRef } from 'react';

/** The height of the bar, as a custom property of the layout. What sticks below the bar stands under it. */
export const BAR_HEIGHT = '--desk-bar';

/** Follows the height of the bar: it grows with the search, with a reason to publish anyway, on a narrow screen. */
export function useBarHeight() {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = bar;
    if (!current) return undefined;
    const seen = new ResizeObserver(() =>
      current.parentElement?.style.setProperty(BAR_HEIGHT, `${current.offsetHeight}px`),
    );
    seen.observe(current);
    return () => seen.disconnect();
  }, []);
  return bar;
}
