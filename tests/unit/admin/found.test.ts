import type { Finding } from '../../../src/admin/checks/use-checks';
import { foundIn, untranslatedIn } from '../../../src/admin/translate/found';
import type { PieceStatus } from '../../../src/domain/translate';

const piece = (path: string, status: PieceStatus['status']): PieceStatus => ({
  ...{ path, kind: 'paragraph', section: null, source: '源', hash: 'h', target: '', status },
});

const finding = (ruleId: string, field: string): Finding =>
  ({ ruleId, field, severity: 'error', message: '', gated: true }) as unknown as Finding;

const pieces = [piece('title', 'translated'), piece('summary', 'missing')];
const wrong = finding('parity-value', 'title');
const untranslated = finding('parity-untranslated', 'title');
const waiting = finding('parity-value', 'summary');

it('counts what only says that a piece is not translated yet: by its rule, or by its piece', () => {
  expect(untranslatedIn([wrong, untranslated, waiting], pieces)).toBe(2);
});

it('lists no finding of a piece that is not translated yet', () => {
  const { byPath, general } = foundIn([wrong, waiting], pieces);
  expect([...byPath.keys()]).toEqual(['title']);
  expect(general).toEqual([]);
});
