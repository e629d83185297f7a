import { plainOf } from '../quantity/notation';
import { plainly, printedWords } from '../quantity/noted';

/**
 * Names are read in simplified characters, because all patterns know these, and are told as the text prints them: 鍾思煒 for 钟思炜.
 */
export interface Printed {
  /** Adds a text of the document, and the words that were read in it. */
  add(text: string, words: readonly (string | null)[]): void;
  /** Returns words as the document prints them. Words that it has nowhere as a whole get its characters one by one. */
  of(words: string): string;
}

export function printedIn(): Printed {
  const [known, characters] = [new Map<string, string>(), new Map<string, string>()];
  return {
    add(text, words) {
      const { plain, shown, printed } = plainly(text);
      if (plain === printed) return;
      for (let at = 0; at < plain.length; at += 1)
        if (plain[at] !== shown[at] && !characters.has(plain[at]!))
          characters.set(plain[at]!, shown[at]!);
      for (const word of words) {
        const whole = word && !known.has(word) ? printedAs(word, [text]) : null;
        if (whole) known.set(word!, whole);
      }
    },
    of: (words) => known.get(words) ?? [...words].map((one) => characters.get(one) ?? one).join(''),
  };
}

/** Returns words as the first of these texts prints them that has them. Null if none has. */
export function printedAs(words: string, texts: readonly string[]): string | null {
  for (const text of texts) {
    const found = printedWords(plainly(text), words);
    if (found !== null) return found;
  }
  return null;
}

/** Reads words in a text in simplified characters, and returns them as the text prints them. */
export function asPrinted(text: string, read: (plain: string) => string | null): string | null {
  const words = read(plainOf(text));
  return words === null ? null : wordsIn(text, words);
}

/** Returns words of a text as it prints them. */
export function wordsIn(text: string, words: string): string {
  const printed = printedIn();
  printed.add(text, [words]);
  return printed.of(words);
}
