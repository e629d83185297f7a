import fc from 'fast-check';
import { toContent, toDocument, type Node } from '../../../../src/domain/desk';
import { schema } from '../../../../src/admin/desk/schema';
import { contents } from '../../../helpers/arbitrary-content';

describe('the schema of the manuscript', () => {
  it('takes every draft, and gives it back', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const node = schema.nodeFromJSON(toDocument(content, 'zh'));
        node.check();
        expect(toContent(node.toJSON() as Node, content)).toEqual(content);
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 100) },
    );
  });
});
