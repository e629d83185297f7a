import { Checkbox, Flex } from '@strapi/design-system';
import { useContext } from 'react';
import { useText } from '../text';
import { ChoosingContext } from './text/choosing';
import type { Recognised, Said } from './use-import';

const FIELDS = ['organization', 'series'] as const;

/** Shows the organization and the series that the reader recognised. Each is used unless the editor removes it. */
export function Relations({ recognised }: { recognised: Recognised }) {
  const say = useText();
  const { refused, toggle } = useContext(ChoosingContext);
  const found = FIELDS.filter((field) => recognised[field]);
  return (
    <Flex gap={6} wrap="wrap">
      {found.map((field) => (
        <Checkbox key={field} checked={!refused.has(field)} onCheckedChange={() => toggle(field)}>
          {say(`import.${field}`, { name: recognised[field]!.name })}
        </Checkbox>
      ))}
    </Flex>
  );
}

/** Returns the documentIds of the relations. A refused one is empty: else the server takes what the document names. */
export const relationsOf = (
  recognised: Recognised,
  refused: ReadonlySet<string>,
): Pick<Said, 'organization' | 'series'> =>
  Object.fromEntries(
    FIELDS.flatMap((field) => {
      const found = recognised[field];
      return found ? [[field, refused.has(field) ? '' : found.documentId]] : [];
    }),
  );
