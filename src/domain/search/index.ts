export { phrasesOf, type Phrase } from './asked';
export { excerptOf, type Excerpt } from './excerpt';
export { searchParts, type SearchPart } from './parts';
export { tokensOf } from './tokens';
