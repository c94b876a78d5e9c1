import { Select, Text } from '@mantine/core';
import { useT } from '@/lib/i18n/use-t';
import { IMPORT_FIELDS, type CaseImport, type ImportField, type ImportPlan } from '../api/import';
import { mapped, neededFields, samplesOf } from '../rules/import-plan';
import classes from './import-columns.module.css';

interface Props {
  of: CaseImport;
  plan: ImportPlan;
  /** What the server says is wrong, by field. */
  errors: Partial<Record<ImportField, string>>;
  onChange: (change: Partial<ImportPlan>) => void;
}

/** Which column of the file holds what; guessed from their names, with a few values to judge by. */
export function ImportColumns({ of, plan, errors, onChange }: Props) {
  const t = useT();
  const needed = neededFields(plan.mode);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('imports.columns.field')}</th>
          <th scope="col">{t('imports.columns.column')}</th>
          <th scope="col" className={classes.sample}>
            {t('imports.columns.sample')}
          </th>
        </tr>
      </thead>
      <tbody>
        {IMPORT_FIELDS.map((field) => {
          const column = plan.mapping[field];
          const samples = samplesOf(of, column);
          return (
            <tr key={field}>
              <th scope="row">
                {t(`imports.field.${field}`)}
                <Text size="xs" c="dimmed" span display="block" fw={400}>
                  {t(`imports.field-what.${field}`)}
                </Text>
              </th>
              <td>
                <Select
                  aria-label={t('imports.columns.for', { field: t(`imports.field.${field}`) })}
                  aria-required={needed.includes(field)}
                  placeholder={t(
                    needed.includes(field) ? 'imports.columns.choose' : 'imports.columns.none',
                  )}
                  data={of.columns}
                  value={column ?? null}
                  error={errors[field]}
                  clearable
                  searchable
                  clearButtonProps={{ 'aria-label': t('ui.clear') }}
                  onChange={(name) => onChange({ mapping: mapped(plan.mapping, field, name) })}
                />
              </td>
              <td className={classes.sample}>
                {samples.map((value) => (
                  <span key={value} className={classes.value}>
                    {value}
                  </span>
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
