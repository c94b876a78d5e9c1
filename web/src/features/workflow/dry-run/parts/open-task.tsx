import { Button, Group, Select, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { Callout } from '@/components/callout';
import type {
  JsonObject,
  TaskDefinition,
  WorkflowDocument,
} from '@/components/workflow-drawing/document';
import { useT } from '@/lib/i18n/use-t';
import type { DryAnswer, DryResult, TracedTask } from '../../api/run-workflow';
import classes from '../dry-run.module.css';
import { canAnswer, openTasks, taskOf } from '../rules/reading';
import { outputSchema, sampleOf, sampleReply } from '../rules/sample';
import { DataForm } from './data-form';
import { Entries } from './entries';

interface Props {
  document: WorkflowDocument;
  result: DryResult;
  isBusy: boolean;
  onAnswer: (answer: DryAnswer) => void;
}

/** The task that waits, and what somebody or a service answers to it. */
export function OpenTask({ document, result, isBusy, onAnswer }: Props) {
  const t = useT();
  const open = openTasks(result);
  const [chosen, setChosen] = useState(0);
  const traced = open[chosen] ?? open[0];
  const task = traced && taskOf(document, traced.task);
  if (!traced || !task) {
    return result.status === 'IN_PROGRESS' ? (
      <Callout tone="warn">{t('dry-run.stuck')}</Callout>
    ) : null;
  }
  return (
    <section className={classes.card} aria-label={t('dry-run.open')}>
      {open.length > 1 ? (
        <Select
          label={t('dry-run.open.choose')}
          data={open.map((one, at) => ({
            value: String(at),
            label: taskOf(document, one.task)?.title ?? one.task,
          }))}
          value={String(open.indexOf(traced))}
          allowDeselect={false}
          onChange={(at) => setChosen(Number(at))}
        />
      ) : null}
      <div>
        <Text size="xs" c="dimmed">
          {t('dry-run.open')}
        </Text>
        <Title order={2}>{task.title}</Title>
      </div>
      <div>
        <Text size="xs" c="dimmed" mb={2}>
          {task.type === 'FORM' ? t('dry-run.given') : t('dry-run.sent')}
        </Text>
        <Entries of={traced.input} />
      </div>
      {canAnswer(traced, task) ? (
        <AnswerForm
          key={`${chosen} ${traced.task}`}
          traced={traced}
          task={task}
          document={document}
          isBusy={isBusy}
          onAnswer={onAnswer}
        />
      ) : (
        <Callout tone="warn">{t('dry-run.open.nobody')}</Callout>
      )}
    </section>
  );
}

interface AnswerProps {
  traced: TracedTask;
  task: TaskDefinition;
  document: WorkflowDocument;
  isBusy: boolean;
  onAnswer: (answer: DryAnswer) => void;
}

function AnswerForm({ traced, task, document, isBusy, onAnswer }: AnswerProps) {
  const t = useT();
  const isForm = task.type === 'FORM';
  const schema = isForm ? outputSchema(task, document.workflow) : {};
  const [data, setData] = useState<JsonObject>(() =>
    isForm ? (sampleOf(schema) as JsonObject) : sampleReply(task, document.workflow),
  );
  const answer = (given: JsonObject) =>
    onAnswer(isForm ? { task: task.key, output: given } : { task: task.key, reply: given });
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        answer(data);
      }}
    >
      <DataForm
        label={isForm ? t('dry-run.output', { who: traced.assignee ?? '' }) : t('dry-run.reply')}
        schema={schema}
        data={data}
        startsAsJson={!isForm}
        onChange={setData}
      />
      <Group gap={8}>
        <Button
          type="submit"
          loading={isBusy}
          leftSection={<IconSend size={15} aria-hidden="true" />}
        >
          {t('dry-run.answer')}
        </Button>
        {isForm ? null : (
          <Button
            variant="default"
            disabled={isBusy}
            leftSection={<IconAlertTriangle size={15} aria-hidden="true" />}
            onClick={() => answer({ success: false, message: t('dry-run.fail.message') })}
          >
            {t('dry-run.fail')}
          </Button>
        )}
      </Group>
    </form>
  );
}
