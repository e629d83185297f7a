import { Flex } from '@strapi/design-system';
import { Link as TextLink } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { Beside } from '../beside';
import { useText } from '../text';
import { TARGETS } from './languages';
import { Progress } from './progress';
import { useStanding } from './use-standing';

/** Shows next to a report in any language the state of its translations, with links to them. */
export function TranslationPanel({ model, documentId, document }: Beside) {
  const say = useText();
  if (model !== 'api::report.report' || !documentId || !document) return null;
  return {
    title: say('translate.title'),
    content: TARGETS.map(({ code, name }) => (
      <Language
        // A save may have changed the state of the translation.
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
    <Flex direction="column" alignItems="flex-start" gap={2} width="100%">
      {standing?.isStarted && <Progress standing={standing} />}
      <TextLink tag={Link} to={`/translate?report=${documentId}&locale=${locale}`}>
        {/* Until the state is known, the link does not say that there is no translation. */}
        {say(standing?.isStarted === false ? 'translate.begin' : 'translate.open', { name })}
      </TextLink>
    </Flex>
  );
}
