import { useEffect, useState } from 'react';
import { numberIn } from './number-in';

/**
 * A number as somebody types it: it is taken with each key that makes it one, so that nothing waits for the field to be left. What
 * is being typed may not be one yet; it stays in the field, and the number that was taken last stays recorded.
 */
export function useTypedNumber(value: unknown, set: (value: number | null) => void) {
  const shown = value === undefined || value === null ? '' : String(value);
  const [text, setText] = useState(shown);
  useEffect(() => {
    if (numberIn(text) !== numberIn(shown)) setText(shown);
    // It follows undo and readings; while somebody types, both are the same number.
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
