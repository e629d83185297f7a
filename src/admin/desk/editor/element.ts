export type Say = (key: string, values?: Record<string, string | number>) => string;

/** Creates a DOM element with a class and a text. */
export function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
