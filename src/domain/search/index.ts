export { phrasesOf, type Phrase } from './asked';
export { excerptOf, excerptOfPart, type Excerpt } from './excerpt';
export { searchParts, storedText, type SearchPart } from './parts';
export { tokensOf } from './tokens';
