/** Soft hyphens, zero-width characters and direction marks. Readers do not see them, so 30\u200b万元 is an amount. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]+/g;

/**
 * The same, but joiners only beside Chinese characters and digits. Elsewhere they hold emoji and the letters of some
 * scripts together.
 */
export const IDLE =
  /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]+|(?<=[\u3000-\u9fff\uff00-\uffef\d])[\u200c\u200d]+/g;

/** Returns a text without the characters that editors and web pages put between its words and that nobody sees. */
export const withoutIdle = (text: string): string => text.replace(IDLE, '');
