import { Checkbox, Flex } from '@strapi/design-system';
import { useContext } from 'react';
import { useText } from '../text';
import { ChoosingContext } from './text/choosing';
import type { Recognised, Said } from './use-import';

const FIELDS = ['organization', 'series'] as const;

/** Whose report it seems to be, and which series it goes on: each is wanted unless somebody takes it away. */
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

/** Those that are wanted, by their documentIds. */
export const relationsOf = (
  recognised: Recognised,
  refused: ReadonlySet<string>,
): Pick<Said, 'organization' | 'series'> =>
  Object.fromEntries(
    FIELDS.flatMap((field) => {
      const found = refused.has(field) ? null : recognised[field];
      return found ? [[field, found.documentId]] : [];
    }),
  );
