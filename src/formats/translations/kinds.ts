export const FORMATS = ['xliff12', 'xliff20', 'csv', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

/** The file formats for translators. */
export const KINDS: Record<Format, { ending: string; type: string }> = {
  xliff12: { ending: 'xlf', type: 'application/xliff+xml; charset=utf-8' },
  xliff20: { ending: 'xlf', type: 'application/xliff+xml; charset=utf-8' },
  csv: { ending: 'csv', type: 'text/csv; charset=utf-8' },
  xlsx: {
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
};
