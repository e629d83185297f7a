export type Direction = 'up' | 'down';

/** Words of one language for each direction. */
export type Directions = Readonly<Record<Direction, RegExp>>;

/** The direction whose word stands in a text; null for none, and for both. */
export function onlyOne(text: string, { up, down }: Directions): Direction | null {
  const [isUp, isDown] = [up.test(text), down.test(text)];
  if (isUp === isDown) return null;
  return isUp ? 'up' : 'down';
}
