import type { Layout } from './layout';

/** The parts of a report. Their keys are the application's own. */
export const SECTION: Layout = {
  mainField: 'heading',
  edit: [{ heading: 9, level: 3 }, { body: 12 }, { quotes: 12 }, { metrics: 12 }, { photos: 12 }],
  hidden: ['key'],
};

export const QUOTE: Layout = {
  mainField: 'text',
  edit: [{ text: 12 }, { speaker: 6, role: 6 }],
  hidden: ['key'],
};

export const METRIC: Layout = {
  mainField: 'label',
  edit: [
    { label: 6, text: 6 },
    { qualifier: 6, unit: 6 },
    { value: 4, min: 4, max: 4 },
    { indicator: 12 },
  ],
  hidden: ['key'],
};

export const PHOTO: Layout = {
  mainField: 'caption',
  edit: [{ image: 6, caption: 6 }, { alt: 12 }, { credit: 8, after: 4 }],
  hidden: ['key'],
};

export const CREDIT: Layout = {
  mainField: 'role',
  edit: [{ role: 6, name: 6 }],
};

export const DISMISSAL: Layout = {
  mainField: 'text',
  edit: [{ text: 4, reason: 8 }],
};
