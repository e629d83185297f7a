import {
  flag,
  instant,
  integer,
  listOf,
  nullable,
  open,
  record,
  ref,
  text,
  type Schema,
} from '../schema';
import { answerOf } from './basics';

const WORDS = record({ zh: text(), en: text() });

const PART = {
  path: text('`title`, `sections.k3`, `sections.k3.body.2`, `sections.k3.metrics.m7`.'),
  kind: {
    enum: [
      ...['field', 'cover', 'credits', 'contents', 'heading', 'paragraph', 'quote', 'metric'],
      ...['photo', 'table', 'note'],
    ],
  },
  section: nullable(text('The key of the section.')),
};

const SAID = { name: nullable(text()), remark: nullable(text()), at: instant() };

const STAGE = record({
  ...{ key: text(), name: WORDS, people: integer(), signed: integer(), total: integer() },
  isComplete: flag(),
  mine: flag('Whether the caller’s role may sign this stage.'),
  returned: nullable(record(SAID)),
  signatures: listOf(
    record({ decision: { enum: ['approved', 'returned'] }, ...SAID, parts: integer() }),
  ),
  open: listOf(
    record(
      {
        path: text(),
        before: text('What was signed, if it has changed since.'),
        after: text(),
        signedBy: nullable(text()),
        author: nullable(record({ name: nullable(text()), at: instant() })),
        hindrance: {
          enum: ['signed', 'not-yet', 'other-stage', 'own-words', null],
          description: 'Why the caller may not sign it.',
        },
      },
      ['before', 'after'],
    ),
  ),
});

const NAMED: Schema = text('The writer. Null if unknown.');

/** Schemas for stages and signatures, the history of drafts, and the audit trail. */
export const REVIEWS: Record<string, Schema> = {
  Review: answerOf(
    record({
      ...{ documentId: text(), locale: ref('Locale') },
      sensitivity: { enum: ['A', 'B', 'C'] },
      required: flag('Whether publishing requires all signatures.'),
      emergency: nullable(
        record({
          ...{ reason: nullable(text()), name: nullable(text()), at: instant() },
          isOpen: flag('True until it is signed.'),
        }),
      ),
      parts: listOf(record({ ...PART, text: text('The text, shortened.') })),
      stages: listOf(STAGE),
    }),
    ref('DraftMeta'),
  ),
  ReviewInput: record(
    {
      stage: text(),
      decision: { enum: ['approved', 'returned'] },
      remark: text('Required to return a draft.'),
      paths: listOf(text('The parts to sign. The default is all parts that the caller may sign.')),
      baseVersion: ref('BaseVersion'),
    },
    ['remark', 'paths', 'baseVersion'],
  ),
  ClassInput: record({ sensitivity: { enum: ['A', 'B', 'C'] } }),
  History: {
    type: 'object',
    properties: {
      data: listOf(
        record({
          version: nullable(text('Null: the draft was deleted then.')),
          writer: nullable(NAMED),
          origin: {
            enum: ['desk', 'form', 'api', 'import', 'translation', 'restore', 'program', null],
          },
          ...{ writtenAt: instant(), begunAt: instant(), saves: integer() },
          isKept: flag('True if it was signed or published. Such a version is never thinned out.'),
          isPresent: flag(),
        }),
      ),
      meta: open(),
    },
    required: ['data', 'meta'],
  },
  DeletedDrafts: {
    type: 'object',
    properties: {
      data: listOf(
        record({
          ...{ documentId: text(), locale: text() },
          version: text('Restore it by this, with `If-None-Match: *`.'),
          ...{ title: nullable(text()), year: nullable(text()) },
          ...{ deletedBy: nullable(text()), deletedAt: instant() },
        }),
      ),
      meta: open(),
    },
    required: ['data', 'meta'],
  },
  Differences: answerOf(
    record({
      changes: listOf(
        record({ part: record(PART), before: nullable(text()), after: nullable(text()) }),
      ),
      sections: listOf(text('The keys of sections, in order.')),
    }),
  ),
  Authors: {
    type: 'object',
    properties: {
      data: listOf(
        record({
          ...{ ...PART, text: text('The text, shortened.'), writer: nullable(NAMED) },
          ...{ origin: nullable(text()), writtenAt: nullable(instant()) },
        }),
      ),
      meta: ref('DraftMeta'),
    },
    required: ['data', 'meta'],
  },
  RestoreInput: record(
    {
      version: text(),
      section: text('The key of one section. Only this section is restored.'),
      baseVersion: ref('BaseVersion'),
    },
    ['section', 'baseVersion'],
  ),
  AuditTrail: {
    type: 'object',
    properties: {
      data: listOf(
        record({
          report: nullable(text('The report. Null for an entry about settings.')),
          number: integer('The number in its chain, from 1.'),
          ...{ at: instant(), name: nullable(text()), roles: nullable(text()), action: text() },
          ...{ language: nullable(text()), subject: nullable(text()), hash: text() },
          details: open(),
        }),
      ),
      meta: ref('ListMeta'),
    },
    required: ['data', 'meta'],
  },
};
