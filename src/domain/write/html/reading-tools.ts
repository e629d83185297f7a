import { wordsIn } from '../words';

/**
 * Writes the controls for text size and high contrast (适老化). They need no script: the page's style reacts to the
 * inputs.
 */
export function readingTools(locale: string): string {
  const { page: words } = wordsIn(locale);
  const sizes = words.sizes.map((name, at) => size(name, at));
  return `<details class="tools"><summary>${words.reading}</summary><fieldset><legend>${words.reading}</legend>${sizes.join('')}<label><input type="checkbox" id="contrast"> ${words.contrast}</label></fieldset></details>`;
}

const size = (name: string, at: number) =>
  `<label><input type="radio" name="size" id="size-${at}" value="${at}"${at === 0 ? ' checked' : ''}> ${name}</label>`;
