/** What the content model is called in one language. */
export type Labels = {
  /** Content types and components, by their `displayName`. */
  names: Record<string, string>;
  /** The attributes of each content type and component, by uid. */
  fields: Record<string, Record<string, string>>;
  /** The values of enumerations, which the admin looks up bare. */
  values: Record<string, string>;
  /** What Strapi adds to every content type. */
  system: Record<string, string>;
};

/** The keys under which Strapi's admin looks these labels up. */
export function messagesOf({ names, fields, values, system }: Labels): Record<string, string> {
  const messages = { ...names, ...values };
  for (const [uid, labels] of Object.entries(fields)) {
    const isContentType = uid.includes('::');
    const all = isContentType ? { ...system, ...labels } : labels;
    const prefix = `content-manager.${isContentType ? 'content-types' : 'components'}.${uid}`;
    for (const [field, label] of Object.entries(all)) messages[`${prefix}.${field}`] = label;
  }
  return messages;
}

/** The keys under which the translation page looks up what a piece is: the label of its field, `quote.role`. */
export function kindsOf({ fields }: Labels): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([uid, labels]) =>
      Object.entries(labels).map(([field, label]) => [
        `zongshu.translate.kind.${uid.split('.').at(-1)}.${field}`,
        label,
      ]),
    ),
  );
}
