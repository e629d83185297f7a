import { toDocument, type Content, type Node } from '../../../domain/desk';
import type { Language } from '../../../domain/quantity';
import { schema } from './index';

/**
 * Returns a draft in the JSON that the editor would write. Equal texts then have equal JSON, so that a merge sees no
 * false change.
 */
export const manuscriptOf = (content: Content, language: Language): Node =>
  schema.nodeFromJSON(toDocument(content, language)).toJSON() as Node;
