/** What is needed of React's keyboard event. Tests of this file know no browser. */
interface Pressing {
  key: string;
  keyCode: number;
  nativeEvent: object;
}

/** The key code of a key that went to an input method (UI Events, 9.3). Safari reports it after the composition. */
const TO_INPUT_METHOD = 229;

/**
 * Returns the key that was pressed, or null if it went to an input method: Enter and Escape then keep or take back the
 * letters that are being composed, and must confirm or close nothing.
 */
export function pressed({ key, keyCode, nativeEvent }: Pressing): string | null {
  const { isComposing } = nativeEvent as { isComposing?: boolean };
  return isComposing || keyCode === TO_INPUT_METHOD ? null : key;
}
