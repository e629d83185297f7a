export type Direction = 'up' | 'down';

/** Words of one language for each direction. */
export type Directions = Readonly<Record<Direction, RegExp>>;

/** Returns the direction whose word is in a text; null if neither or both are. */
export function onlyOne(text: string, { up, down }: Directions): Direction | null {
  const [isUp, isDown] = [up.test(text), down.test(text)];
  if (isUp === isDown) return null;
  return isUp ? 'up' : 'down';
}
