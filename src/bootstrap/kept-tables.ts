import type { Guard } from './guard';
import { unredacted } from './text-sql';

/** A remark never changes. A reply, or the note that a thread is settled, is a row of its own. */
const REMARKS: Guard = {
  table: 'remarks',
  frozen: [...['report_id', 'language', 'thread', 'kind', 'assignee', 'due_on', 'writer_id', 'at']],
  lasting: ['text', 'anchor', 'suggestion', 'assignee_name', 'writer'].map(unredacted),
  refusal: 'remarks are kept: answer one instead',
  isDeletable: false,
};

/**
 * What somebody outside was asked never changes, because the answers refer to it. Later, the link may be withdrawn once
 * (`revoked_at`), and the time of a reminder may be added (`reminded_at`).
 */
const CONFIRMATIONS: Guard = {
  table: 'confirmations',
  frozen: [
    ...['report_id', 'language', 'path', 'kind', 'asker', 'asked_at', 'expires_at', 'nonce'],
    'token_hash',
  ],
  lasting: [
    ...['words', 'label', 'sentence', 'recipient', 'email', 'asker_name'].map(unredacted),
    '(old.revoked_at is not null and (new.revoked_at is null or new.revoked_at <> old.revoked_at))',
  ],
  refusal: 'confirmations are kept: withdraw the link instead',
  isDeletable: false,
};

/** An answer never changes. */
const CONFIRMATION_ANSWERS: Guard = {
  table: 'confirmation_answers',
  frozen: ['confirmation', 'verdict', 'at'],
  lasting: ['value', 'remark', 'name'].map(unredacted),
  refusal: 'answers are kept: another may follow',
  isDeletable: false,
};

/** A value that a department filled in never changes. A later value is a row of its own. */
const FILLINGS: Guard = {
  table: 'fillings',
  frozen: [
    ...['report_id', 'language', 'figure', 'value', 'min', 'max', 'unit', 'qualifier', 'writer_id'],
    'at',
  ],
  lasting: ['label', 'text', 'remark', 'department', 'writer'].map(unredacted),
  refusal: 'fillings are kept: fill in another value instead',
  isDeletable: false,
};

/** Which finding was dismissed, by whom and why, never changes. That the dismissal was undone is added once. */
const DISMISSALS: Guard = {
  table: 'dismissed_findings',
  frozen: ['report_id', 'language', 'finding', 'written_at'],
  lasting: [
    ...['reason', 'writer'].map(unredacted),
    '(old.undone_at is not null and (new.undone_at is null or new.undone_at <> old.undone_at))',
  ],
  refusal: 'dismissals are kept: undo one instead',
  isDeletable: false,
};

const REVISIONS: Guard = {
  table: 'revisions',
  frozen: [
    ...['report_id', 'language', 'version', 'writer', 'writer_id', 'origin', 'written_at'],
    ...['sitting', 'touched', 'base', 'packed'],
  ],
  lasting: [],
  refusal: 'rows of revisions are written once',
  // Old revisions are thinned out (`src/versions/forget.ts`).
  isDeletable: true,
};

const SIGN_OFFS: Guard = {
  table: 'sign_offs',
  frozen: [
    ...['report_id', 'language', 'stage', 'decision', 'signer', 'name', 'roles', 'version'],
    ...['parts', 'signed_at'],
  ],
  lasting: [unredacted('remark')],
  refusal: 'rows of sign_offs are written once',
  isDeletable: false,
};

const AUDIT_ENTRIES: Guard = {
  table: 'audit_entries',
  frozen: [
    ...['chain', 'number', 'at', 'actor', 'name', 'roles', 'action', 'language', 'subject'],
    ...['details', 'previous', 'hash'],
  ],
  lasting: [],
  refusal: 'rows of audit_entries are written once',
  isDeletable: false,
};

/** The tables beside the editions whose rows are kept. */
export const KEPT_TABLES = [
  ...[REVISIONS, SIGN_OFFS, AUDIT_ENTRIES],
  ...[DISMISSALS, REMARKS, CONFIRMATIONS, CONFIRMATION_ANSWERS, FILLINGS],
];
