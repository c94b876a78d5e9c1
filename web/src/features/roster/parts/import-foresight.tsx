import { Button, Group, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { Callout } from '@/components/callout';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { useFaultText } from '@/components/use-fault-text';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import type { ImportForesight, ImportStep, RowProblem } from '../api/import-types';
import { useApplyImport } from '../api/imports';
import { counted, factsOf, mayApply } from '../rules/foresight';
import { WordsTable } from './words-table';

/** More rows than that help nobody to look. */
const SHOWN = 200;

/** What would come of a table, row by row, and the button that writes it down. */
export function ImportForesightPart({ seen }: { seen: ImportForesight }) {
  const t = useT();
  const [isAsking, setAsking] = useState(false);
  const apply = useApplyImport(seen.head.id);
  const { done } = useNotice();
  const counts = counted(seen.steps);
  const name = seen.head.name || t(`exchange.import.kind.${seen.head.kind}`);
  return (
    <Stack>
      <Text>{t('exchange.import.counts', { name, ...counts })}</Text>
      {seen.unknownColumns.length > 0 ? (
        <Callout tone="info">
          {t('exchange.import.unknown', { columns: seen.unknownColumns.join(', ') })}
        </Callout>
      ) : null}
      {seen.problems.length > 0 ? <Problems problems={seen.problems} /> : null}
      {seen.steps.some(({ what }) => what !== 'same') ? <Steps steps={seen.steps} /> : null}
      {seen.head.appliedAt ? (
        <Callout tone="good" role="status">
          {t('exchange.import.applied')}
        </Callout>
      ) : (
        <Group>
          <Button
            disabled={!mayApply(seen)}
            leftSection={<IconCheck size={16} aria-hidden="true" />}
            onClick={() => setAsking(true)}
          >
            {t('exchange.import.apply')}
          </Button>
        </Group>
      )}
      <ConfirmDialog
        opened={isAsking}
        tone="plain"
        title={t('exchange.import.ask', { name })}
        confirm={t('exchange.import.apply')}
        onConfirm={async () => {
          await apply.mutateAsync();
          done(t('exchange.import.done', { name }));
        }}
        onClose={() => setAsking(false)}
      >
        {t('exchange.import.ask.what', { count: counts.added + counts.changed })}
      </ConfirmDialog>
    </Stack>
  );
}

function Problems({ problems }: { problems: RowProblem[] }) {
  const t = useT();
  const say = useFaultText();
  return (
    <>
      <Callout tone="bad" role="alert">
        {t('exchange.import.problems', { count: problems.length })}
      </Callout>
      <WordsTable
        label={t('exchange.import.problems', { count: problems.length })}
        head={[t('exchange.import.line'), t('exchange.import.field'), t('exchange.import.problem')]}
        rows={problems.slice(0, SHOWN).map((problem, key) => ({
          key,
          cells: [problem.line, problem.field, say(problem)],
        }))}
      />
    </>
  );
}

function Steps({ steps }: { steps: ImportStep[] }) {
  const t = useT();
  const changing = steps.filter(({ what }) => what !== 'same');
  return (
    <WordsTable
      label={t('exchange.import.preview')}
      head={[t('exchange.import.line'), t('roster.person'), t('exchange.import.change')]}
      rows={changing.slice(0, SHOWN).map((step) => ({
        key: step.line,
        cells: [step.line, step.person, factsOf(step)],
      }))}
    />
  );
}
