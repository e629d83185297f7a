import { Flex, Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import type { Report } from '../../domain/report';
import { Sheet } from '../sheet';
import { useText } from '../text';
import { proposalsOf } from './proposals';
import { Picture } from './text/picture';
import { SectionText } from './text/section-text';
import { TextPage } from './text/text-page';

/** Shows what the reader understood of a document, so that an editor can compare the two. */
export function Understanding({ report, children }: { report: Report; children: React.ReactNode }) {
  const say = useText();
  const proposals = useMemo(() => proposalsOf(report), [report]);
  const cover = proposals.get(report.cover?.key ?? '');
  return (
    <Sheet>
      {children}
      <Facts report={report} />
      <Typography variant="pi" textColor="neutral600">
        {say('import.how-to-refuse')}
      </Typography>
      <TextPage>
        {cover?.kind === 'picture' && <Picture proposal={cover} />}
        {report.sections.map((section) => (
          <SectionText key={section.key} section={section} proposals={proposals} />
        ))}
      </TextPage>
    </Sheet>
  );
}

function Facts({ report }: { report: Report }) {
  const say = useText();
  const facts = {
    'subtitle-of-report': report.subtitle,
    year: report.year,
    author: report.author,
    source: report.source,
    issuedOn: report.issuedOn?.replace('T', ' ').replace('+08:00', ''),
    credits: report.credits.map(({ role, name }) => `${role} ${name}`).join('　'),
  };
  return (
    <Flex gap={6} wrap="wrap">
      {Object.entries(facts).map(([name, fact]) => (
        <Flex key={name} direction="column" alignItems="flex-start">
          <Typography variant="pi" fontWeight="bold" textColor="neutral600">
            {say(`import.${name}`)}
          </Typography>
          <Typography>{fact || say('import.none')}</Typography>
        </Flex>
      ))}
    </Flex>
  );
}
