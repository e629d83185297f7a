import { Flex } from '@strapi/design-system';
import { Link as TextLink } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { Beside } from '../beside';
import { useText } from '../text';
import { TARGETS } from './languages';
import { Progress } from './progress';
import { useStanding } from './use-standing';

/** Beside a report in any language: how its translations stand, and the way to them. */
export function TranslationPanel({ model, documentId, document }: Beside) {
  const say = useText();
  if (model !== 'api::report.report' || !documentId || !document) return null;
  return {
    title: say('translate.title'),
    content: TARGETS.map(({ code, name }) => (
      <Language
        // What was saved may have changed how it stands.
        key={`${code} ${document.updatedAt}`}
        documentId={documentId}
        locale={code}
        name={name}
      />
    )),
  };
}

type Props = { documentId: string; locale: string; name: string };

function Language({ documentId, locale, name }: Props) {
  const say = useText();
  const standing = useStanding(documentId, locale);
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      {standing?.isStarted && <Progress standing={standing} />}
      <TextLink tag={Link} to={`/translate?report=${documentId}&locale=${locale}`}>
        {/* Until it is known how a translation stands, nobody is told that there is none. */}
        {say(standing?.isStarted === false ? 'translate.begin' : 'translate.open', { name })}
      </TextLink>
    </Flex>
  );
}
