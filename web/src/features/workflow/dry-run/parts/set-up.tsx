import { ActionIcon, Button, Checkbox, NumberInput, Select, Text, TextInput } from '@mantine/core';
import { IconPlayerPlay, IconPlus, IconX } from '@tabler/icons-react';
import { Callout } from '@/components/callout';
import { useT } from '@/lib/i18n/use-t';
import { withItem } from '../../canvas/rules/patch';
import type { DryWorker } from '../../api/run-workflow';
import classes from '../dry-run.module.css';
import type { DryRunState } from '../use-dry-run';
import { DataForm } from './data-form';

/** What a dry run begins with: a ticket filled in, and people who do forms. */
export function SetUp({ run }: { run: DryRunState }) {
  const t = useT();
  if (!run.ticket) return <Callout tone="warn">{t('dry-run.ticket.none')}</Callout>;
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        run.start();
      }}
    >
      <Select
        label={t('dry-run.ticket')}
        data={run.tickets.map(({ key, title }) => ({ value: key, label: title || key }))}
        value={run.ticket.key}
        allowDeselect={false}
        onChange={(key) => {
          if (key) run.choose(key);
        }}
      />
      <DataForm
        key={run.ticket.key}
        label={t('dry-run.data')}
        schema={run.schema}
        data={run.data}
        onChange={run.fillIn}
      />
      <Workers workers={run.workers} onChange={run.setWorkers} />
      <Button
        type="submit"
        loading={run.isBusy}
        leftSection={<IconPlayerPlay size={16} aria-hidden="true" />}
      >
        {t('dry-run.start')}
      </Button>
    </form>
  );
}

interface WorkersProps {
  workers: readonly DryWorker[];
  onChange: (workers: DryWorker[]) => void;
}

function Workers({ workers, onChange }: WorkersProps) {
  const t = useT();
  const set = (at: number, change: Partial<DryWorker>) =>
    onChange(withItem(workers, at, (worker) => ({ ...worker, ...change })));
  return (
    <div className={classes.form} role="group" aria-label={t('dry-run.workers')}>
      <div>
        <Text size="sm" fw={500}>
          {t('dry-run.workers')}
        </Text>
        <Text size="xs" c="dimmed">
          {t('dry-run.workers.what')}
        </Text>
      </div>
      {workers.map(({ username, open, available }, at) => (
        <div key={at} className={classes.worker}>
          <TextInput
            aria-label={t('dry-run.worker')}
            value={username}
            onChange={(event) => set(at, { username: event.currentTarget.value })}
          />
          <NumberInput
            aria-label={t('dry-run.worker.open')}
            value={open}
            min={0}
            max={1_000}
            allowDecimal={false}
            hideControls
            onChange={(value) => set(at, { open: typeof value === 'number' ? value : 0 })}
          />
          <Checkbox
            size="xs"
            label={t('dry-run.worker.available')}
            checked={available}
            onChange={(event) => set(at, { available: event.currentTarget.checked })}
          />
          <ActionIcon
            variant="subtle"
            aria-label={t('dry-run.worker.remove', { name: username })}
            onClick={() => onChange(withItem(workers, at, () => null))}
          >
            <IconX size={16} aria-hidden="true" />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconPlus size={15} aria-hidden="true" />}
          onClick={() => onChange([...workers, { username: '', open: 0, available: true }])}
        >
          {t('dry-run.worker.add')}
        </Button>
      </div>
    </div>
  );
}
