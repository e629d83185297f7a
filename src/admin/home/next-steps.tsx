import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { Widget } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { MAKE_REPORTS } from '../import/permissions';
import { useText } from '../text';
import { SOURCE } from '../translate/languages';
import { useAllowed } from '../use-allowed';
import { useWork, type Work } from './use-work';

/** Shows what to do next: import, drafts with open findings, translations that wait. */
export function NextSteps() {
  const say = useText();
  const { work, isWhole } = useWork();
  const allowed = useAllowed(MAKE_REPORTS);
  if (!work) return <Widget.Loading />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {allowed === 'yes' && (
        <LinkButton tag={Link} to="/import" variant="secondary" startIcon={<Upload />}>
          {say('home.import')}
        </LinkButton>
      )}
      {!isWhole && <Typography textColor="danger600">{say('home.unread')}</Typography>}
      {isWhole && work.length === 0 && <Typography>{say('home.nothing')}</Typography>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {work.map((one) => (
          <li key={one.documentId}>
            <Report work={one} />
          </li>
        ))}
      </Flex>
    </Flex>
  );
}

function Report({
  work: { documentId, title, year, status, checks, translations },
}: {
  work: Work;
}) {
  const say = useText();
  const stopping = checks?.issues.filter(({ gated }) => gated).length ?? 0;
  const expected = checks?.issues.find(({ ruleId }) => ruleId === 'expected-figures');
  const open = checks?.coverage.open.length ?? 0;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Link to={`/desk/${documentId}?locale=${SOURCE}`}>
        <Typography textColor="primary600" fontWeight="bold">
          {!title.includes(String(year)) && <>{year} </>}
          {title}
        </Typography>
      </Link>
      <Typography variant="pi" textColor={stopping > 0 ? 'danger600' : 'neutral600'}>
        {[
          status && say(`home.status.${status}`),
          stopping > 0 && say('home.stopping', { stopping }),
          open > 0 && say('home.open', { open }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      {expected?.actual && (
        <Link to={`/desk/${documentId}?locale=${SOURCE}&side=years`}>
          <Typography variant="pi" textColor="warning700">
            {say('home.expected', { stated: expected.actual })}
          </Typography>
        </Link>
      )}
      {translations.map(({ code, name, standing }) => (
        <Link key={code} to={`/translate?report=${documentId}&locale=${code}`}>
          <Typography
            variant="pi"
            textColor={standing?.counts.stale.total ? 'warning700' : 'primary600'}
          >
            {say(...standingIn(name, standing))}
          </Typography>
        </Link>
      ))}
    </Flex>
  );
}

type Said = Parameters<ReturnType<typeof useText>>;

/** Returns how far a translation is: not started, done, or how much of it waits. */
function standingIn(name: string, standing: Work['translations'][number]['standing']): Said {
  if (!standing?.isStarted) return ['translate.begin', { name }];
  const { missing, stale } = standing.counts;
  return missing + stale.total === 0
    ? ['home.translated', { name }]
    : ['home.translation', { name, missing, stale: stale.total }];
}
