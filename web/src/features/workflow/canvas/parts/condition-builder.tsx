import { Button, Group as Row, Menu, Select, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Json } from '@/components/workflow-drawing/document';
import { useT } from '@/lib/i18n/use-t';
import { formatCondition, parseCondition, type Group, type Part } from '../rules/condition';
import {
  addPart,
  changePart,
  newGroup,
  newRow,
  setJoin,
  toggleNot,
  type Path,
} from '../rules/condition-edit';
import type { KnownField } from '../rules/known-fields';
import { ConditionRow } from './condition-row';
import { JsonField } from './json-field';
import { More } from './more';
import classes from './panel.module.css';

interface Props {
  condition: Json | undefined;
  fields: readonly KnownField[];
  error: string | undefined;
  onChange: (condition: Json | undefined, about?: string) => void;
}

/** A condition as rows and groups. What rows cannot show is there as JSON, and nothing of it is lost. */
export function ConditionBuilder({ condition, fields, error, onChange }: Props) {
  const t = useT();
  const root = parseCondition(condition ?? {});
  const set = (group: Group, about?: string) => onChange(formatCondition(group), about);
  return (
    <div className={classes.rows} role="group" aria-label={t('workflow-canvas.condition')}>
      <div>
        <Text size="sm" fw={500}>
          {t('workflow-canvas.condition')}
        </Text>
        {root.parts.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('workflow-canvas.condition.none')}
          </Text>
        ) : null}
        {error ? (
          <Text size="xs" c="var(--mantine-color-error)" role="alert">
            {error}
          </Text>
        ) : null}
      </div>
      <Parts group={root} path={[]} root={root} fields={fields} onChange={set} />
      <More title={t('workflow-canvas.condition.raw')}>
        <JsonField
          label={t('workflow-canvas.condition.json')}
          value={condition ?? {}}
          onChange={(json) => onChange(json)}
        />
      </More>
    </div>
  );
}

interface PartsProps {
  group: Group;
  path: Path;
  root: Group;
  fields: readonly KnownField[];
  onChange: (root: Group, about?: string) => void;
}

function Parts({ group, path, root, fields, onChange }: PartsProps) {
  const t = useT();
  const row = () => newRow(fields[0]);
  return (
    <>
      {group.parts.length > 1 || path.length > 0 ? (
        <Select
          aria-label={t('workflow-canvas.condition.join')}
          data={(['all', 'any'] as const).map((join) => ({
            value: join,
            label: t(`workflow-canvas.condition.${join}`),
          }))}
          value={group.join}
          allowDeselect={false}
          onChange={(join) => {
            if (join) onChange(setJoin(root, path, join as Group['join']));
          }}
        />
      ) : null}
      {group.parts.map((part, at) => (
        <OnePart
          key={at}
          part={part}
          path={[...path, at]}
          root={root}
          fields={fields}
          onChange={onChange}
        />
      ))}
      <Row gap={6}>
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconPlus size={15} aria-hidden="true" />}
          onClick={() => onChange(addPart(root, path, row()))}
        >
          {t('workflow-canvas.condition.add')}
        </Button>
        <Menu position="bottom-start">
          <Menu.Target>
            <Button size="compact-sm" variant="subtle">
              {t('workflow-canvas.condition.group')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {(['any', 'all'] as const).map((join) => (
              <Menu.Item
                key={join}
                onClick={() => onChange(addPart(root, path, newGroup(join, row())))}
              >
                {t(`workflow-canvas.condition.${join}`)}
              </Menu.Item>
            ))}
            <Menu.Item
              onClick={() =>
                onChange(
                  addPart(root, path, {
                    kind: 'not',
                    of: { ...newGroup('all', row()), isList: false },
                  }),
                )
              }
            >
              {t('workflow-canvas.condition.not-all')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Row>
    </>
  );
}

interface OnePartProps extends Omit<PartsProps, 'group'> {
  part: Part;
}

function OnePart({ part, path, root, fields, onChange }: OnePartProps) {
  const t = useT();
  const about = path.join('.');
  const replace = (changed: Part, isTyping = false) =>
    onChange(
      changePart(root, path, () => changed),
      isTyping ? about : undefined,
    );
  const remove = () => onChange(changePart(root, path, () => null));
  switch (part.kind) {
    case 'row':
      return <ConditionRow row={part} fields={fields} onChange={replace} onRemove={remove} />;
    case 'raw':
      return (
        <div className={classes.card}>
          <JsonField
            label={t('workflow-canvas.condition.part')}
            value={part.json}
            onChange={(json) => replace({ kind: 'raw', json })}
          />
          <div>
            <Button size="compact-sm" variant="subtle" color="red" onClick={remove}>
              {t('workflow-canvas.condition.remove-part')}
            </Button>
          </div>
        </div>
      );
    case 'group':
    case 'not': {
      const isNot = part.kind === 'not';
      const name = isNot
        ? t('workflow-canvas.condition.not')
        : t('workflow-canvas.condition.inner');
      return (
        <div className={classes.group} data-not={isNot || undefined} role="group" aria-label={name}>
          <Row justify="space-between" wrap="nowrap" gap={4}>
            <Text size="xs" fw={600} c={isNot ? 'var(--ev-warn-ink)' : 'dimmed'}>
              {name}
            </Text>
            <Row gap={2} wrap="nowrap">
              <Button
                size="compact-xs"
                variant="subtle"
                onClick={() => onChange(toggleNot(root, path))}
              >
                {isNot
                  ? t('workflow-canvas.condition.no-not')
                  : t('workflow-canvas.condition.to-not')}
              </Button>
              <Button size="compact-xs" variant="subtle" color="red" onClick={remove}>
                {t('workflow-canvas.condition.remove-group')}
              </Button>
            </Row>
          </Row>
          <Parts
            group={isNot ? part.of : part}
            path={path}
            root={root}
            fields={fields}
            onChange={onChange}
          />
        </div>
      );
    }
  }
}
