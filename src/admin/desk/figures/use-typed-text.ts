import { useEffect, useState, type ChangeEvent, type CompositionEvent } from 'react';

/**
 * Edits a text that the manuscript holds, in a field next to it. The field shows what is typed itself: the panels follow
 * the manuscript after a pause, and a field that waits for them loses the letters that are typed meanwhile. Letters that
 * an input method still composes stay in the field alone. Returns the properties of the input.
 */
export function useTypedText(value: unknown, set: (text: string) => void) {
  const shown = String(value ?? '');
  const [text, setText] = useState(shown);
  useEffect(() => {
    // The text follows undo, and what colleagues save. While the user types, both are the same.
    if (text !== shown) setText(shown);
  }, [shown]);
  return {
    value: text,
    onChange({ target, nativeEvent }: ChangeEvent<HTMLInputElement>): void {
      setText(target.value);
      if (!(nativeEvent as InputEvent).isComposing) set(target.value);
    },
    onCompositionEnd: ({ currentTarget }: CompositionEvent<HTMLInputElement>) =>
      set(currentTarget.value),
  };
}
