const ENDINGS: Record<string, string> = {
  xliff12: 'xlf',
  xliff20: 'xlf',
  csv: 'csv',
  xlsx: 'xlsx',
};

/** Saves a file through the browser. A plain link would not send the session; only requests of the admin do. */
export function save(file: Blob, name: string, format: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${name}.${ENDINGS[format] ?? format}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Returns a file as the body of a request. */
export function fileIn(file: File): FormData {
  const form = new FormData();
  form.append('file', file);
  return form;
}
