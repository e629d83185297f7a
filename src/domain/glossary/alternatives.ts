/**
 * Returns the renderings that the English of a term offers, in order, without remarks in brackets. `local people;
 * villagers (rural)` has two.
 */
export const alternativesOf = (en: string): string[] =>
  en
    .replace(/ \([^)]*\)/g, '')
    .split(/\s*[;/]\s*/)
    .filter((one) => one !== '');
