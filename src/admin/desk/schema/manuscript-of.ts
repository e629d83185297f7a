import { toDocument, type Content, type Node } from '../../../domain/desk';
import type { Language } from '../../../domain/quantity';
import { schema } from './index';

/** A draft as the editor would write it: the same text is then the same JSON, so that a merge sees no change where there is none. */
export const manuscriptOf = (content: Content, language: Language): Node =>
  schema.nodeFromJSON(toDocument(content, language)).toJSON() as Node;
