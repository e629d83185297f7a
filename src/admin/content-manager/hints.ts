import type { StrapiApp } from '@strapi/strapi/admin';
import { language } from '../language';
import { HINTS_EN } from '../translations/hints.en';
import { HINTS_ZH } from '../translations/hints.zh';

const HOOK = 'Admin/CM/pages/EditView/mutate-edit-view-layout';

type Field = { name: string; hint?: string };
type Form = {
  layout: Field[][][];
  components: Record<string, { layout: Field[][]; settings: { displayName?: string } }>;
  settings: { displayName?: string };
};
type Passed = { layout: Form };

/** Adds hints below fields, in the language of the admin. A description that an editor wrote is kept. */
export function showHints(app: Pick<StrapiApp, 'registerHook'>): void {
  app.registerHook(HOOK, ({ layout, ...rest }: Passed) => ({ ...rest, layout: withHints(layout) }));
}

function withHints(form: Form): Form {
  const hints = language() === 'en' ? HINTS_EN : HINTS_ZH;
  const hinted = (rows: Field[][], type = '') =>
    rows.map((row) =>
      row.map((field) => ({ ...field, hint: field.hint || hints[type]?.[field.name] })),
    );
  return {
    ...form,
    layout: form.layout.map((panel) => hinted(panel, form.settings.displayName)),
    components: Object.fromEntries(
      Object.entries(form.components).map(([uid, component]) => [
        uid,
        { ...component, layout: hinted(component.layout, component.settings.displayName) },
      ]),
    ),
  };
}
