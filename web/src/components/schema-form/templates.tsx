import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { Theme } from '@rjsf/mantine';
import type {
  ArrayFieldItemTemplateProps,
  ArrayFieldTemplateProps,
  DescriptionFieldProps,
  ObjectFieldTemplateProps,
  TitleFieldProps,
  WidgetProps,
} from '@rjsf/utils';
import { IconArrowDown, IconArrowUp, IconPlus, IconX, type Icon } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { useT } from '@/lib/i18n/use-t';
import classes from './schema-form.module.css';
import type { Data, Schema } from './types';

const { BaseInputTemplate: Input } = Theme.templates as { BaseInputTemplate: ComponentType<Field> };
type Field = WidgetProps<Data, Schema>;

/** A field in which nothing is written is empty, and not without a value. */
export function TextTemplate(props: Field) {
  return <Input {...props} value={(props.value as unknown) ?? ''} />;
}

/** The fields of an object. The outermost has no frame: it is the form. */
export function ObjectTemplate(props: ObjectFieldTemplateProps<Data, Schema>) {
  const { title, description, properties, fieldPathId, required } = props;
  const fields = (
    <Stack gap="sm">
      {properties.map((property) => (
        <div key={property.name} hidden={property.hidden}>
          {property.content}
        </div>
      ))}
    </Stack>
  );
  if (fieldPathId.path.length === 0) return fields;
  return (
    <fieldset className={classes.group} id={fieldPathId.$id}>
      {title ? <Legend title={title} isRequired={required ?? false} /> : null}
      {description ? <About>{description}</About> : null}
      {fields}
    </fieldset>
  );
}

/** The entries of a list, which can be added, moved and taken away. */
export function ListTemplate(props: ArrayFieldTemplateProps<Data[], Schema>) {
  const { title, schema, items, canAdd, onAddClick, readonly, disabled, required } = props;
  const t = useT();
  const isFixed = (readonly ?? false) || (disabled ?? false);
  return (
    <fieldset className={classes.group} id={props.fieldPathId.$id}>
      <Legend title={title} isRequired={required ?? false} />
      {schema.description ? <About>{schema.description}</About> : null}
      <Stack gap="xs">
        {items.length === 0 ? <About>{t('schema-form.list.empty')}</About> : items}
        {props.rawErrors?.map((error) => (
          <Text key={error} size="sm" c="var(--mantine-color-error)">
            {error}
          </Text>
        ))}
        {canAdd && !isFixed ? (
          <Group>
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconPlus size={14} aria-hidden="true" />}
              onClick={onAddClick}
            >
              {t('schema-form.list.add', { title })}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </fieldset>
  );
}

/** One entry of a list, with what can be done to it. */
export function EntryTemplate(props: ArrayFieldItemTemplateProps<Data[], Schema>) {
  const { children, buttonsProps: can, hasToolbar } = props;
  const isFixed = (props.readonly ?? false) || (props.disabled ?? false);
  return (
    <div className={classes.entry}>
      <div className={classes.grow}>{children}</div>
      {hasToolbar && !isFixed ? (
        <Group gap={2} wrap="nowrap">
          {can.hasMoveUp || can.hasMoveDown ? (
            <>
              <Deed
                id="schema-form.list.up"
                mark={IconArrowUp}
                {...able(can.hasMoveUp, can.onMoveUpItem)}
              />
              <Deed
                id="schema-form.list.down"
                mark={IconArrowDown}
                {...able(can.hasMoveDown, can.onMoveDownItem)}
              />
            </>
          ) : null}
          {can.hasRemove ? (
            <Deed id="schema-form.list.remove" mark={IconX} onClick={can.onRemoveItem} />
          ) : null}
        </Group>
      ) : null}
    </div>
  );
}

function able(isAble: boolean | undefined, onClick: () => void) {
  return { disabled: !isAble, onClick };
}

interface DeedProps {
  id: string;
  mark: Icon;
  disabled?: boolean;
  onClick: () => void;
}

function Deed({ id, mark: Mark, disabled = false, onClick }: DeedProps) {
  const t = useT();
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={t(id)}
      disabled={disabled}
      onClick={onClick}
    >
      <Mark size={16} aria-hidden="true" />
    </ActionIcon>
  );
}

function Legend({ title, isRequired }: { title: string; isRequired: boolean }) {
  return (
    <legend className={classes.legend}>
      {title}
      {isRequired ? <span className={classes.star}>{STAR}</span> : null}
    </legend>
  );
}

const STAR = ' *';

function About({ children }: { children: ReactNode }) {
  return (
    <Text size="sm" c="dimmed" mb={4}>
      {children}
    </Text>
  );
}

export function NoTitle(_props: TitleFieldProps<Data, Schema>) {
  return null;
}

export function Description({ id, description }: DescriptionFieldProps<Data, Schema>) {
  return description ? (
    <Text id={id} size="xs" c="dimmed">
      {description}
    </Text>
  ) : null;
}
