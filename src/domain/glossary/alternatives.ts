/**
 * The renderings that the English of a term offers, the first one first, without what is said about them in brackets:
 * `local people; villagers (rural)` is two.
 */
export const alternativesOf = (en: string): string[] =>
  en
    .replace(/ \([^)]*\)/g, '')
    .split(/\s*[;/]\s*/)
    .filter((one) => one !== '');
