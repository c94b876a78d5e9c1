import { ActionIcon, Autocomplete, Checkbox, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useT } from '@/lib/i18n/use-t';
import type { Row } from '../rules/condition';
import {
  questionOf,
  questionsFor,
  setField,
  setQuestion,
  type Question,
} from '../rules/condition-edit';
import type { KnownField } from '../rules/known-fields';
import classes from './panel.module.css';
import { ValueInput } from './value-input';

interface Props {
  row: Row;
  fields: readonly KnownField[];
  onChange: (row: Row, isTyping?: boolean) => void;
  onRemove: () => void;
}

/** One question about one field. */
export function ConditionRow({ row, fields, onChange, onRemove }: Props) {
  const t = useT();
  const field = fields.find(({ path }) => path === row.field);
  const question = questionOf(row);
  const questions = [...new Set([...questionsFor(field?.kind ?? 'text'), question])];
  const hasValue = !['empty', 'filled', 'missing', '$exists'].includes(question);
  return (
    <div className={classes.row} role="group" aria-label={field?.title ?? row.field}>
      <Autocomplete
        aria-label={t('workflow-canvas.condition.field')}
        className={classes.code ?? ''}
        data={fields.map(({ path }) => path)}
        value={row.field}
        onChange={(path) =>
          onChange(
            setField(
              row,
              path,
              fields.find((one) => one.path === path),
            ),
            true,
          )
        }
      />
      <Select
        aria-label={t('workflow-canvas.condition.operator')}
        data={questions.map((one) => ({
          value: one,
          label: t(`workflow-canvas.operator.${one.replace('$', '')}`),
        }))}
        value={question}
        allowDeselect={false}
        onChange={(wish) => {
          if (wish) onChange(setQuestion(row, wish as Question, field));
        }}
      />
      <ActionIcon
        variant="subtle"
        size={34}
        aria-label={t('workflow-canvas.condition.remove', { field: row.field })}
        onClick={onRemove}
      >
        <IconX size={16} aria-hidden="true" />
      </ActionIcon>
      {hasValue ? (
        <div className={classes.wide}>
          <ValueInput
            value={row.value}
            field={field}
            onChange={(value) => onChange({ ...row, value }, true)}
          />
        </div>
      ) : null}
      {row.isNegated ? (
        <Checkbox
          className={classes.wide ?? ''}
          size="xs"
          label={t('workflow-canvas.condition.negated')}
          checked
          onChange={() => onChange({ ...row, isNegated: false })}
        />
      ) : null}
    </div>
  );
}
