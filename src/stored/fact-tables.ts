/** The flat tables of the facts in current editions. */
export const PUBLISHED_METRIC = 'api::edition.published-metric';
export const PUBLISHED_QUOTE = 'api::edition.published-quote';
export const PUBLISHED_KEYWORD = 'api::edition.published-keyword';
