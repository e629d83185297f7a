import { inSimplified } from '../quantity/script.zh';
import { FURNITURE } from './chrome.zh';

/** Whether a word is a button or a label of a page. */
export const isFurnitureWord = (word: string): boolean => FURNITURE.has(inSimplified(word));
