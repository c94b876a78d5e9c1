import { Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp, IconDownload, IconRefresh } from '@tabler/icons-react';
import { Callout } from '@/components/callout';
import { StatusBadge, type Tone } from '@/components/status-badge';
import { useErrorText } from '@/components/use-error-text';
import { useFaultText } from '@/components/use-fault-text';
import type { WorkflowDocument } from '@/components/workflow-drawing/document';
import { WorkflowDrawing } from '@/components/workflow-drawing/workflow-drawing';
import { saveAs } from '@/lib/file/csv';
import { Refusal } from '@/lib/http/errors';
import { useT } from '@/lib/i18n/use-t';
import type { DryResult } from '../api/run-workflow';
import classes from './dry-run.module.css';
import { OpenTask } from './parts/open-task';
import { Outcome } from './parts/outcome';
import { SetUp } from './parts/set-up';
import { progressOf } from './rules/reading';
import { useDryRun } from './use-dry-run';

interface Props {
  document: WorkflowDocument;
}

/** A workflow played through step by step with sample data; nothing is stored and nobody is called. */
export function DryRun({ document }: Props) {
  const t = useT();
  const run = useDryRun(document);
  const { result, answers } = run;
  const save = () =>
    saveAs(
      `${document.workflow.key}-dry-run.json`,
      `${JSON.stringify(run.question(), null, 2)}\n`,
      'application/json',
    );
  return (
    <div className={classes.frame}>
      <section className={classes.side} aria-label={t('dry-run.data')}>
        <Text size="sm" c="dimmed" style={{ textWrap: 'pretty' }}>
          {t('dry-run.what')}
        </Text>
        {run.error ? <Refused error={run.error} /> : null}
        {result === null ? (
          <SetUp run={run} />
        ) : (
          <>
            <Group justify="space-between">
              <Status status={result.status} />
              <Group gap={6}>
                <Button
                  size="compact-sm"
                  variant="default"
                  leftSection={<IconArrowBackUp size={15} aria-hidden="true" />}
                  disabled={run.isBusy}
                  onClick={run.back}
                >
                  {t('dry-run.back')}
                </Button>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  leftSection={<IconRefresh size={15} aria-hidden="true" />}
                  disabled={run.isBusy}
                  onClick={run.startOver}
                >
                  {t('dry-run.again')}
                </Button>
              </Group>
            </Group>
            <OpenTask
              key={answers.length}
              document={document}
              result={result}
              isBusy={run.isBusy}
              onAnswer={run.answer}
            />
          </>
        )}
        <div>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconDownload size={15} aria-hidden="true" />}
            disabled={!run.ticket}
            onClick={save}
          >
            {t('dry-run.export')}
          </Button>
        </div>
      </section>
      <div className={classes.main}>
        <WorkflowDrawing
          document={document}
          {...(result ? { progress: progressOf(result, document, answers) } : {})}
        />
        {result ? <Outcome result={result} document={document} /> : null}
      </div>
    </div>
  );
}

const TONES: Record<DryResult['status'], Tone> = {
  NOT_STARTED: 'quiet',
  IN_PROGRESS: 'info',
  COMPLETED: 'good',
  CANCELLED: 'quiet',
  ON_HOLD: 'warn',
};

function Status({ status }: { status: DryResult['status'] }) {
  const t = useT();
  return (
    <div role="status" aria-label={t('dry-run.status')}>
      <StatusBadge tone={TONES[status]}>{t(`dry-run.status.${status}`)}</StatusBadge>
    </div>
  );
}

function Refused({ error }: { error: Error }) {
  const t = useT();
  const sayError = useErrorText();
  const sayFault = useFaultText();
  const faults = error instanceof Refusal ? error.fields : [];
  return (
    <Callout tone="bad" role="alert" title={t('dry-run.refused')}>
      {faults.length === 0 ? (
        sayError(error)
      ) : (
        <ul className={classes.faults}>
          {faults.map((fault, at) => (
            <li key={at}>
              <code>{fault.field}</code> {sayFault(fault)}
            </li>
          ))}
        </ul>
      )}
    </Callout>
  );
}
