import { creditIncomplete } from '../../rules/credit-incomplete';
import { noteWithoutText } from '../../rules/note-without-text';
import { placeAt } from '../places';
import { rule } from '../rule';

/** Every note has a text. */
export const notesComplete = rule(noteWithoutText, ({ report }) =>
  report.sections.flatMap((section) =>
    section.notes
      .filter(({ text }) => !text.trim())
      .map(({ mark, anchor, paragraph }) => ({
        ...{ place: placeAt(section, paragraph), actual: mark ?? anchor },
      })),
  ),
);

/** Every line of the credits has a role and a name. */
export const creditsComplete = rule(creditIncomplete, ({ report }) =>
  report.credits
    .filter(({ role, name }) => !role.trim() || !name.trim())
    .map(({ role, name }) => ({ field: 'credits', actual: role.trim() || name.trim() || null })),
);
