/** The names in the content model, in one language. */
export type Labels = {
  /** Content types and components, by their `displayName`. */
  names: Record<string, string>;
  /** The attributes of each content type and component, by uid. */
  fields: Record<string, Record<string, string>>;
  /** The values of enumerations. The admin looks them up without a prefix. */
  values: Record<string, string>;
  /** The fields that Strapi adds to every content type. */
  system: Record<string, string>;
};

/** Returns the labels under the keys that Strapi's admin looks up. */
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

/** Returns the labels of pieces under the keys that the translation page looks up, such as `quote.role`. */
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
