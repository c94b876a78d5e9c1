import { Input, TextInput } from '@mantine/core';
import {
  isObject,
  type Retries,
  type TaskDefinition,
} from '@/components/workflow-drawing/document';
import { useT } from '@/lib/i18n/use-t';
import { useEditing } from '../edit-context';
import { propertiesOf } from '../rules/known-fields';
import { retriesOf, setRetries } from '../rules/retries';
import { setTask } from '../rules/tasks';
import { NumberField } from './number-field';
import classes from './panel.module.css';
import { TransformField } from './transform-field';

interface Props {
  at: number;
  task: TaskDefinition;
  faultAt: (field: string) => string | undefined;
}

/** What a service is called with, and what becomes of its reply. */
export function ActionFields({ at, task, faultAt }: Props) {
  const t = useT();
  const { document, change } = useEditing();
  const names = Object.keys(propertiesOf(document.workflow.fields));
  const set = <N extends keyof TaskDefinition>(
    name: N,
    value: TaskDefinition[N] | undefined,
    about: string = name,
  ) => change(setTask(document, at, name, value), `task ${at} ${about}`);
  return (
    <>
      <TextInput
        label={t('workflow-canvas.url')}
        type="url"
        className={classes.code ?? ''}
        value={task.action_url ?? ''}
        error={faultAt('action_url')}
        onChange={(event) => set('action_url', event.currentTarget.value)}
      />
      <TransformField
        label={t('workflow-canvas.request')}
        description={t('workflow-canvas.request.what')}
        transform={task.input_transform}
        suggested={names.find((name) => !(name in (task.input_transform ?? {}))) ?? 'field'}
        faultAt={(field) => faultAt(`input_transform.${field}`)}
        onChange={(transform, about) =>
          change(
            setTask(document, at, 'input_transform', transform),
            about && `task ${at} ${about}`,
          )
        }
      />
      <TransformField
        label={t('workflow-canvas.reply')}
        description={t('workflow-canvas.reply.what')}
        transform={task.output_transform}
        suggested={names.find((name) => !(name in (task.output_transform ?? {}))) ?? 'field'}
        faultAt={(field) => faultAt(`output_transform.${field}`)}
        onChange={(transform, about) =>
          change(
            setTask(document, at, 'output_transform', transform),
            about && `task ${at} ${about}`,
          )
        }
      />
      <NumberField
        label={t('workflow-canvas.timeout')}
        usual={30}
        min={1}
        max={300}
        isWhole
        value={task.timeout_seconds}
        error={faultAt('timeout_seconds')}
        onChange={(seconds) => set('timeout_seconds', seconds ?? undefined)}
      />
      <RetryFields
        retries={task.retries}
        error={faultAt('retries')}
        onChange={(retries) => set('retries', retries)}
      />
    </>
  );
}

interface RetryProps {
  retries: Retries | undefined;
  error: string | undefined;
  onChange: (retries: Retries | undefined) => void;
}

function RetryFields({ retries, error, onChange }: RetryProps) {
  const t = useT();
  const { times, delay, factor } = retriesOf(retries);
  const hasWaits = isObject(retries);
  return (
    <Input.Wrapper
      label={t('workflow-canvas.retries')}
      description={t('workflow-canvas.retries.what')}
      error={error}
      labelElement="div"
    >
      <div className={classes.triple} style={{ marginTop: 4 }}>
        <NumberField
          label={t('workflow-canvas.retries.times')}
          usual={hasWaits ? 3 : 0}
          min={0}
          max={20}
          isWhole
          value={times}
          onChange={(value) => onChange(setRetries(retries, 'times', value))}
        />
        <NumberField
          label={t('workflow-canvas.retries.delay')}
          usual={30}
          min={1}
          max={86_400}
          isWhole
          value={delay}
          onChange={(value) => onChange(setRetries(retries, 'delay_seconds', value))}
        />
        <NumberField
          label={t('workflow-canvas.retries.factor')}
          usual={2}
          min={1}
          max={10}
          isWhole
          value={factor}
          onChange={(value) => onChange(setRetries(retries, 'factor', value))}
        />
      </div>
    </Input.Wrapper>
  );
}
