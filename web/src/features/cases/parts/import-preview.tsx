import { Button, Group, ScrollArea, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { Callout } from '@/components/callout';
import { useT } from '@/lib/i18n/use-t';
import { IMPORT_FIELDS, type CaseImport } from '../api/import';
import type { ImportPreview as Preview, PreviewRow } from '../api/plan-import';
import { useRowProblems } from './use-row-problems';
import classes from './import-preview.module.css';

interface Props {
  of: CaseImport;
  preview: Preview;
  /** Offered when most of what does not fit would, if the missing were created. */
  onCreate: ((what: 'createQueues' | 'createPeople') => void) | null;
}

/** What would come of a plan: how much, what is created for it, and which rows do not fit. */
export function ImportPreview({ of, preview, onCreate }: Props) {
  const t = useT();
  const fields = IMPORT_FIELDS.filter((field) => of.mapping[field]);
  return (
    <>
      <dl className={classes.numbers}>
        <Figure label={t('imports.preview.rows')} value={of.rows} />
        <Figure label={t('imports.preview.problems')} value={preview.problems} isBad />
        <Figure label={t('imports.preview.new-queues')} value={preview.newQueues.length} />
        <Figure label={t('imports.preview.new-people')} value={preview.newPeople.length} />
      </dl>
      {preview.problems > 0 ? (
        <Callout tone="warn" title={t('imports.preview.left-out', { count: preview.problems })}>
          {t(
            preview.problems === of.rows
              ? 'imports.preview.left-out.all'
              : 'imports.preview.left-out.what',
          )}
          <Mend preview={preview} onCreate={onCreate} />
        </Callout>
      ) : null}
      <Names title={t('imports.preview.new-queues')} names={preview.newQueues} />
      <Names title={t('imports.preview.new-people')} names={preview.newPeople} />
      <Text size="sm" c="dimmed" mt="lg" mb={6}>
        {t('imports.preview.first', { count: preview.rows.length })}
      </Text>
      <ScrollArea type="auto" tabIndex={0} aria-label={t('imports.preview.table')}>
        <table className={classes.table} aria-label={t('imports.preview.table')}>
          <thead>
            <tr>
              <th scope="col">{t('imports.line')}</th>
              {fields.map((field) => (
                <th key={field} scope="col">
                  {t(`imports.field.${field}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.rows.map((row) => (
              <Row key={row.line} row={row} fields={fields} />
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </>
  );
}

/** One press for the commonest reason why rows do not fit. */
function Mend({ preview, onCreate }: Omit<Props, 'of'>) {
  const t = useT();
  if (!onCreate) return null;
  const lacks = (field: string) =>
    preview.rows.some(({ problems }) => problems.some((problem) => problem.field === field));
  const offers = [
    lacks('queue') && preview.newQueues.length === 0 ? ('createQueues' as const) : null,
    lacks('holder') && preview.newPeople.length === 0 ? ('createPeople' as const) : null,
  ].filter((one) => one !== null);
  return (
    <Group gap="xs" mt={offers.length > 0 ? 'xs' : 0}>
      {offers.map((what) => (
        <Button key={what} size="compact-sm" variant="default" onClick={() => onCreate(what)}>
          {t(`imports.option.${what}`)}
        </Button>
      ))}
    </Group>
  );
}

function Figure({ label, value, isBad }: { label: string; value: number; isBad?: boolean }) {
  const intl = useIntl();
  return (
    <div data-bad={(isBad && value > 0) || undefined}>
      <dt>{label}</dt>
      <dd>{intl.formatNumber(value)}</dd>
    </div>
  );
}

const SHOWN = 40;

function Names({ title, names }: { title: string; names: string[] }) {
  const t = useT();
  if (names.length === 0) return null;
  return (
    <details className={classes.names}>
      <summary>{title}</summary>
      <p>
        {names.slice(0, SHOWN).join(', ')}
        {names.length > SHOWN
          ? t('imports.preview.and-more', { count: names.length - SHOWN })
          : null}
      </p>
    </details>
  );
}

function Row({
  row,
  fields,
}: {
  row: PreviewRow;
  fields: readonly (typeof IMPORT_FIELDS)[number][];
}) {
  const wordsOf = useRowProblems();
  const isBad = row.problems.length > 0;
  return (
    <>
      <tr data-bad={isBad || undefined}>
        <th scope="row">{row.line}</th>
        {fields.map((field) => (
          <td
            key={field}
            data-bad={row.problems.some((problem) => problem.field === field) || undefined}
          >
            {row.values[field]}
          </td>
        ))}
      </tr>
      {isBad ? (
        <tr className={classes.problems}>
          <td colSpan={fields.length + 1}>
            <IconAlertTriangle size={14} aria-hidden="true" />
            {wordsOf(row.problems)}
          </td>
        </tr>
      ) : null}
    </>
  );
}
