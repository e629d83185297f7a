import { Box, Flex, Typography } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import { groupedBy } from '../../domain/grouped';
import type { PieceStatus } from '../../domain/translate';
import { useChecks, type Finding } from '../checks/use-checks';
import { Login } from '../desk/panels/login';
import { Unopened } from '../desk/unopened';
import { NumeralsCompared } from '../dismissals/compared';
import { DismissedList } from '../dismissals/dismissed-list';
import { useText } from '../text';
import { ConfirmAll } from './bar/confirm-all';
import { Filters } from './bar/filters';
import { Head } from './bar/head';
import { FILTERS, has, isIn, type Filter } from './bar/shown';
import { foundIn, isShown, untranslatedIn } from './found';
import { Bar, Paper, Whole } from './layout';
import { Removed } from './removed';
import { RowFindings } from './rows/findings';
import { Row } from './rows/row';
import { useGround } from './use-ground';
import { useTranslation, type Translation } from './use-translation';

type Props = { documentId: string; locale: string };

/** Shows one translation, source and target side by side, piece by piece. If it cannot be opened, shows why. */
export function Desk({ documentId, locale }: Props) {
  const say = useText();
  const { translation, failure, again, kept } = useTranslation(documentId, locale);
  if (translation) return <OpenDesk translation={translation} />;
  if (!failure) return <Box padding={8}>{say('desk.opening')}</Box>;
  return <Unopened {...{ failure, again, kept }} />;
}

const NOTHING: readonly Finding[] = [];
const NOBODY: readonly PieceStatus[] = [];

function OpenDesk({ translation }: { translation: Translation }) {
  const say = useText();
  const { documentId, locale, session, view } = translation;
  const { standing, typed, clashes, status, answers } = view;
  const { pieces, isStarted } = standing;
  const [asked, setAsked] = useState(0);
  const [filter, setFilter] = useState<Filter>('all');
  const [words, setWords] = useState('');
  const ground = useGround(documentId, locale, isStarted, pieces);
  const { checks } = useChecks({ documentId, locale, updatedAt: `${answers} ${asked}` }, isStarted);
  const { byPath, general } = useMemo(() => {
    const isDone = standing.counts.missing === 0;
    const findings = (checks?.issues ?? []).filter((one) => isShown(one, isDone));
    return foundIn(findings, pieces);
  }, [checks, pieces]);
  const equal = useMemo(
    () =>
      groupedBy(
        pieces.filter(({ status }) => status === 'missing'),
        ({ source }) => source,
      ),
    [pieces],
  );
  // The rows are chosen only when the filter or search changes, so that a row does not disappear while somebody types
  // in it.
  const shown = useMemo(() => {
    const all = pieces.filter(
      (one) => isIn(filter, one, byPath) && has(words, one, typed.get(one.path)),
    );
    return new Set(all.map(({ path }) => path));
  }, [filter, words, pieces.length]);
  const counts = Object.fromEntries(
    FILTERS.map((one) => [one, pieces.filter((piece) => isIn(one, piece, byPath)).length]),
  ) as Record<Filter, number>;
  const gated = checks?.issues.filter((finding) => finding.gated) ?? [];
  const untranslated = standing.counts.missing > 0 ? untranslatedIn(gated, pieces) : 0;
  const onDone = () => setAsked(asked + 1);

  return (
    <Whole>
      <Bar>
        <Head {...{ translation, gated, untranslated, may: ground.may }} />
        {isStarted && (
          <Flex justifyContent="space-between" gap={2} wrap="wrap">
            <Filters {...{ counts, filter, words }} onFilter={setFilter} onWords={setWords} />
            <ConfirmAll {...{ pieces, session }} />
          </Flex>
        )}
        {isStarted && <NumeralsCompared numerals={checks?.numerals} />}
        {isStarted && (
          <DismissedList {...{ documentId, locale, onDone }} asked={`${answers} ${asked}`} />
        )}
        {status.kind === 'signed-out' && <Login saver={session} />}
      </Bar>
      {!isStarted && <Typography tag="p">{say('translate.not-started')}</Typography>}
      {isStarted && (
        <Paper>
          <Box paddingLeft={5} paddingRight={5}>
            <RowFindings findings={general} {...{ documentId, locale, onDone }} />
          </Box>
          {pieces
            .filter(({ path }) => shown.has(path))
            .map((piece) => (
              <Row
                key={piece.path}
                {...{ piece, session, documentId, locale, onDone }}
                typed={typed.get(piece.path)}
                clash={clashes.get(piece.path)}
                findings={byPath.get(piece.path) ?? NOTHING}
                chips={ground.chips(piece.source)}
                equal={othersOf(piece, equal)}
                isReadOnly={ground.may?.update === false}
              />
            ))}
          {shown.size === 0 && <Typography padding={6}>{say('translate.none')}</Typography>}
          <Box paddingLeft={5} paddingRight={5}>
            <Removed pieces={standing.removed} locale={locale} />
          </Box>
        </Paper>
      )}
    </Whole>
  );
}

/** Returns the other pieces that wait for the same translation. */
function othersOf(
  { path, source }: PieceStatus,
  equal: ReadonlyMap<string, PieceStatus[]>,
): readonly PieceStatus[] {
  const all = equal.get(source);
  const others = all?.filter((one) => one.path !== path) ?? [];
  return others.length > 0 ? others : NOBODY;
}
