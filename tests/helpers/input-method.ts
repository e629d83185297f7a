import type { CDPSession, Page } from 'playwright-core';

/** The key code of a key that goes to an input method (UI Events, Key events during composition). */
const TO_METHOD = 229;

/**
 * Types Chinese as people do: the letters stand underlined in the text until the words are chosen. Playwright's own
 * keyboard writes finished text only.
 */
export async function inputMethod(page: Page) {
  const browser: CDPSession = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    browser.send('Input.imeSetComposition', {
      ...{ text, selectionStart: text.length, selectionEnd: text.length },
    });
  const press = async (key: string) => {
    for (const type of ['rawKeyDown', 'keyUp'] as const)
      await browser.send('Input.dispatchKeyEvent', {
        ...{ type, key, code: key, windowsVirtualKeyCode: TO_METHOD },
      });
  };
  return {
    /** Writes letters, each a step of one composition, and leaves them underlined. */
    async begin(letters: string): Promise<void> {
      for (let length = 1; length <= letters.length; length += 1) {
        await press(letters[length - 1]!);
        await compose(letters.slice(0, length));
      }
    },
    /** A key for the input method alone, such as Enter to keep the letters. */
    press,
    /** Takes words for the letters. */
    choose: (words: string) => browser.send('Input.insertText', { text: words }),
    /** Takes the letters away again. */
    cancel: () => compose(''),
  };
}
