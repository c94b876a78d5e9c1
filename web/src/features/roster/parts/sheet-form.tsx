import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { Callout } from '@/components/callout';
import { FormPanel } from '@/components/form/form-panel';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { IMPORT_KINDS, type ImportKind, type RosterSheet } from '../api/import-types';
import { rosterSheetQuery, useSaveRosterSheet } from '../api/sheet';

/** Which spreadsheet the tables are in, and the named range of each. The key to it is nobody’s to see. */
export function SheetForm({ sheet }: { sheet: RosterSheet }) {
  const t = useT();
  const queries = useQueryClient();
  const save = useSaveRosterSheet(sheet.version);
  const { done } = useNotice();
  const form = useForm<Record<ImportKind | 'spreadsheet', string>>({
    initialValues: {
      spreadsheet: sheet.spreadsheet,
      people: sheet.ranges.people ?? '',
      busy: sheet.ranges.busy ?? '',
      loads: sheet.ranges.loads ?? '',
      leave: sheet.ranges.leave ?? '',
    },
  });
  return (
    <FormPanel
      form={form}
      submit={t('ui.save')}
      onReload={() => void queries.invalidateQueries({ queryKey: rosterSheetQuery.queryKey })}
      onSubmit={async ({ spreadsheet, ...ranges }) => {
        await save.mutateAsync({ spreadsheet, ranges });
        done(t('exchange.sheet.saved'));
      }}
    >
      <Callout tone={sheet.account ? 'info' : 'warn'}>
        {sheet.account
          ? t('exchange.sheet.share', { account: sheet.account })
          : t('exchange.sheet.no-key')}
      </Callout>
      <TextInput
        label={t('exchange.sheet.id')}
        description={t('exchange.sheet.id.what')}
        {...form.getInputProps('spreadsheet')}
      />
      {IMPORT_KINDS.map((kind) => (
        <TextInput
          key={kind}
          label={t('exchange.sheet.range', { kind: t(`exchange.import.kind.${kind}`) })}
          maxLength={200}
          {...form.getInputProps(kind)}
        />
      ))}
    </FormPanel>
  );
}
