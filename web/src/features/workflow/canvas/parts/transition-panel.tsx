import { Select, Text } from '@mantine/core';
import type {
  FinalStatus,
  Json,
  TransitionDefinition,
} from '@/components/workflow-drawing/document';
import { useDrawingWords } from '@/components/workflow-drawing/use-drawing-words';
import { useT } from '@/lib/i18n/use-t';
import { useEditing, useFaultAt } from '../edit-context';
import { knownFields } from '../rules/known-fields';
import { setCondition, setFrom, setPriority, setTarget, type Target } from '../rules/transitions';
import { ConditionBuilder } from './condition-builder';
import { More } from './more';
import { NumberField } from './number-field';
import { Outgoing } from './outgoing';

/* Keys of tasks have no space. */
const FROM_START = ' start';
const ENDS: Record<string, FinalStatus> = { ' COMPLETED': 'COMPLETED', ' CANCELLED': 'CANCELLED' };

/** From where to where, when, and before which others. */
export function TransitionPanel({ at }: { at: number }) {
  const t = useT();
  const { document, change } = useEditing();
  const words = useDrawingWords();
  const faultAt = useFaultAt({ kind: 'transition', at });
  const transition = document.transitions[at];
  if (!transition) return null;
  const tasks = choices(
    document.tasks.map(({ key, title }) => ({ value: key, label: title || key })),
    [transition.from, transition.to],
  );
  const target = (value: string): Target => {
    const status = ENDS[value];
    return status ? { status } : { to: value };
  };
  const from = transition.from ?? null;
  return (
    <>
      <Select
        label={t('workflow-canvas.from')}
        data={[{ value: FROM_START, label: t('workflow-drawing.start') }, ...tasks]}
        value={from ?? FROM_START}
        error={faultAt('from')}
        searchable
        allowDeselect={false}
        onChange={(value) => {
          if (value) change(setFrom(document, at, value === FROM_START ? null : value));
        }}
      />
      <Select
        label={t('workflow-canvas.to')}
        data={[
          { group: t('workflow-canvas.link.task'), items: tasks },
          {
            group: t('workflow-canvas.link.end'),
            items: Object.entries(ENDS).map(([value, status]) => ({
              value,
              label: words.end(status),
            })),
          },
        ]}
        value={valueOf(transition)}
        placeholder={words.end(null)}
        error={faultAt('to') ?? faultAt('status')}
        searchable
        allowDeselect={false}
        onChange={(value) => {
          if (value) change(setTarget(document, at, target(value)));
        }}
      />
      <ConditionBuilder
        condition={transition.condition}
        fields={knownFields(document.workflow.fields)}
        error={faultAt('condition')}
        onChange={(condition: Json | undefined, about?: string) =>
          change(
            setCondition(document, at, condition),
            about && `transition ${at} condition ${about}`,
          )
        }
      />
      <Outgoing from={from} current={at} />
      {document.workflow.parallel ? (
        <Text size="xs" c="dimmed">
          {t('workflow-canvas.order.parallel')}
        </Text>
      ) : null}
      <More title={t('workflow-canvas.more')}>
        <NumberField
          label={t('workflow-canvas.priority')}
          description={t('workflow-canvas.priority.what')}
          usual={0}
          isWhole
          value={transition.priority}
          error={faultAt('priority')}
          onChange={(priority) =>
            change(setPriority(document, at, priority ?? undefined), `transition ${at} priority`)
          }
        />
      </More>
    </>
  );
}

function valueOf({ to, status }: TransitionDefinition): string | null {
  if (to) return to;
  return Object.entries(ENDS).find(([, one]) => one === status)?.[0] ?? null;
}

interface Choice {
  value: string;
  label: string;
}

/** Each once, with those that are spoken of and not there. */
function choices(tasks: readonly Choice[], spokenOf: readonly (string | null | undefined)[]) {
  const all = new Map<string, Choice>();
  for (const task of tasks) if (task.value && !all.has(task.value)) all.set(task.value, task);
  for (const key of spokenOf) if (key && !all.has(key)) all.set(key, { value: key, label: key });
  return [...all.values()];
}
