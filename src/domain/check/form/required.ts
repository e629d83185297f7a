import type { Report } from '../../report';
import { missingAuthor } from '../../rules/missing-author';
import { missingDate } from '../../rules/missing-date';
import { missingSource } from '../../rules/missing-source';
import { missingTitle } from '../../rules/missing-title';
import { missingYear } from '../../rules/missing-year';
import { rule, type Checked } from '../rule';

/** The fields that a public page must state (国办发〔2017〕47号, annex), and those that every report needs. */
const REQUIRED = [
  ['title', missingTitle],
  ['year', missingYear],
  ['author', missingAuthor],
  ['source', missingSource],
  ['issuedOn', missingDate],
] as const satisfies readonly (readonly [keyof Report, ...unknown[]])[];

/** Required facts about the report are filled in. */
export const required = REQUIRED.map(([field, described]) =>
  rule<Pick<Checked, 'report'>>(described, ({ report }) => (report[field] ? [] : [{ field }])),
);
