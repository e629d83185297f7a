/** The flat tables of what current editions state. */
export const PUBLISHED_METRIC = 'api::edition.published-metric';
export const PUBLISHED_QUOTE = 'api::edition.published-quote';
export const PUBLISHED_KEYWORD = 'api::edition.published-keyword';
