import { useEffect, useState } from 'react';
import { numberIn } from './number-in';

/**
 * Edits a number. Each key that makes the text a number sets the value, so that nothing waits until the user leaves the
 * field. A text that is not a number yet stays in the field, and the last number stays recorded.
 */
export function useTypedNumber(value: unknown, set: (value: number | null) => void) {
  const shown = value === undefined || value === null ? '' : String(value);
  const [text, setText] = useState(shown);
  useEffect(() => {
    if (numberIn(text) !== numberIn(shown)) setText(shown);
    // The text follows undo and readings. While the user types, text and value are the same number.
  }, [shown]);
  const isEmpty = (typed: string) => typed.trim() === '';
  return {
    text,
    isNumber: isEmpty(text) || numberIn(text) !== null,
    type(typed: string): void {
      setText(typed);
      if (isEmpty(typed) || numberIn(typed) !== null) set(numberIn(typed));
    },
  };
}
