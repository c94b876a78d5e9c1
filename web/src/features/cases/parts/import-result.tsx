import { Anchor, Button, Group, Progress, Text } from '@mantine/core';
import { IconArrowRight, IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Callout } from '@/components/callout';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { useCancelImport } from '../api/cancel-import';
import { ROW_STATUSES, type CaseImport, type RowStatus } from '../api/import';
import { useRunImport } from '../api/run-import';
import { ImportComparison } from './import-comparison';
import { ImportRows } from './import-rows-table';
import classes from './import-result.module.css';

interface Props {
  of: CaseImport;
  status: RowStatus | undefined;
  onStatus: (status: RowStatus | undefined) => void;
}

/** How far an import is, or how it ended, and what became of each row. */
export function ImportResult({ of, status, onStatus }: Props) {
  return (
    <>
      <State of={of} />
      {of.state === 'done' && of.plan?.mode === 'replay' ? <ImportComparison of={of} /> : null}
      <Counts of={of} status={status} onStatus={onStatus} />
      <ImportRows of={of} status={status} />
    </>
  );
}

function State({ of }: { of: CaseImport }) {
  const t = useT();
  switch (of.state) {
    case 'running':
      return <Running of={of} />;
    case 'done':
      return (
        <Group justify="space-between" mb="lg" role="status">
          <Text size="lg" fw={600}>
            {t('imports.done', { count: of.total })}
          </Text>
          <Anchor
            className={classes.go ?? ''}
            renderRoot={(props) => <Link {...props} to="/cases" />}
          >
            {t('imports.to-cases')}
            <IconArrowRight size={16} aria-hidden="true" />
          </Anchor>
        </Group>
      );
    case 'failed':
    case 'cancelled':
      return <Stopped of={of} />;
    case 'uploaded':
    case 'mapped':
      return null;
  }
}

function Running({ of }: { of: CaseImport }) {
  const t = useT();
  const { failed } = useNotice();
  const cancel = useCancelImport(of.id);
  return (
    <div className={classes.running}>
      <Group justify="space-between" mb={8}>
        <Text fw={600} role="status">
          {t('imports.running', { done: of.done, total: of.total })}
        </Text>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlayerStop size={15} aria-hidden="true" />}
          loading={cancel.isPending}
          onClick={() => cancel.mutate(undefined, { onError: failed })}
        >
          {t('imports.stop')}
        </Button>
      </Group>
      <Progress
        size="lg"
        value={(100 * of.done) / Math.max(1, of.total)}
        aria-label={t('imports.progress')}
      />
      <Text size="sm" c="dimmed" mt={8}>
        {t('imports.running.leave')}
      </Text>
    </div>
  );
}

function Stopped({ of }: { of: CaseImport }) {
  const t = useT();
  const { failed } = useNotice();
  const run = useRunImport(of.id);
  const isFailed = of.state === 'failed';
  return (
    <div className={classes.running}>
      <Callout
        tone={isFailed ? 'bad' : 'warn'}
        role="status"
        title={t(isFailed ? 'imports.failed' : 'imports.cancelled', {
          done: of.done,
          total: of.total,
        })}
      >
        {of.failure ? <p className={classes.failure}>{of.failure}</p> : null}
        {t('imports.stopped.what')}
        <Group mt="xs">
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlayerPlay size={15} aria-hidden="true" />}
            loading={run.isPending}
            onClick={() => run.mutate(undefined, { onError: failed })}
          >
            {t('imports.go-on')}
          </Button>
        </Group>
      </Callout>
    </div>
  );
}

/** How many rows ended how; each is a filter of the rows below. */
function Counts({ of, status, onStatus }: Props) {
  const t = useT();
  const intl = useIntl();
  return (
    <Group gap={8} mb="md" role="group" aria-label={t('imports.filter')}>
      {ROW_STATUSES.map((one) => (
        <Button
          key={one}
          size="compact-md"
          variant={status === one ? 'light' : 'default'}
          fw={status === one ? 600 : 400}
          aria-pressed={status === one}
          rightSection={<b className={classes.count}>{intl.formatNumber(of[one])}</b>}
          onClick={() => onStatus(status === one ? undefined : one)}
        >
          {t(`imports.status.${one}`)}
        </Button>
      ))}
    </Group>
  );
}
