import { ActionIcon, Button, Text, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { Reference } from '@/components/workflow-drawing/document';
import { useT } from '@/lib/i18n/use-t';
import { withEntry, withItem } from '../rules/patch';
import { keyProblem } from '../rules/tasks';
import { DraftInput } from './draft-input';
import classes from './panel.module.css';

export interface About {
  key: string;
  title: string;
  description?: string;
  references?: Reference[];
}

interface Props {
  of: About;
  /** Keys of others of its kind. */
  taken: readonly string[];
  faultAt: (field: string) => string | undefined;
  onKey: (key: string) => void;
  onTitle: (title: string) => void;
  onDescription: (description: string | undefined) => void;
}

/** What everything in a workflow has: a title, a key, and what there is to say about it. */
export function AboutFields({ of, taken, faultAt, onKey, onTitle, onDescription }: Props) {
  const t = useT();
  return (
    <>
      <TextInput
        label={t('workflow-canvas.title')}
        value={of.title}
        error={faultAt('title')}
        onChange={(event) => onTitle(event.currentTarget.value)}
      />
      <DraftInput
        label={t('workflow-canvas.key')}
        description={t('workflow-canvas.key.what')}
        className={classes.code ?? ''}
        value={of.key}
        error={faultAt('key')}
        problem={(key) => {
          const problem = keyProblem(key, taken);
          return problem && t(`workflow-canvas.key.${problem}`);
        }}
        onCommit={onKey}
      />
      <Textarea
        label={t('workflow-canvas.description')}
        value={of.description ?? ''}
        error={faultAt('description')}
        autosize
        minRows={2}
        maxRows={8}
        onChange={(event) => onDescription(event.currentTarget.value || undefined)}
      />
    </>
  );
}

interface ReferencesProps {
  references: Reference[] | undefined;
  faultAt: (field: string) => string | undefined;
  onChange: (references: Reference[] | undefined, about?: string) => void;
}

/** Links that help to understand. */
export function ReferenceFields({ references = [], faultAt, onChange }: ReferencesProps) {
  const t = useT();
  const set = (at: number, name: keyof Reference, value: string | undefined) =>
    onChange(
      withItem(references, at, (reference) => withEntry(reference, name, value)),
      `references ${at} ${name}`,
    );
  const remove = (at: number) => {
    const rest = withItem(references, at, () => null);
    onChange(rest.length > 0 ? rest : undefined);
  };
  return (
    <div className={classes.rows} role="group" aria-label={t('workflow-canvas.references')}>
      <Text size="sm" fw={500}>
        {t('workflow-canvas.references')}
      </Text>
      {references.map((reference, at) => (
        <div key={at} className={classes.card}>
          <div className={classes.line}>
            <TextInput
              label={t('workflow-canvas.reference.label')}
              value={reference.label}
              error={faultAt(`references[${at}].label`)}
              onChange={(event) => set(at, 'label', event.currentTarget.value)}
            />
            <ActionIcon
              variant="subtle"
              mt={26}
              aria-label={t('workflow-canvas.reference.remove', { label: reference.label })}
              onClick={() => remove(at)}
            >
              <IconX size={16} aria-hidden="true" />
            </ActionIcon>
          </div>
          <TextInput
            label={t('workflow-canvas.reference.uri')}
            type="url"
            value={reference.uri}
            error={faultAt(`references[${at}].uri`)}
            onChange={(event) => set(at, 'uri', event.currentTarget.value)}
          />
          <TextInput
            label={t('workflow-canvas.description')}
            value={reference.desc ?? ''}
            error={faultAt(`references[${at}].desc`)}
            onChange={(event) => set(at, 'desc', event.currentTarget.value || undefined)}
          />
        </div>
      ))}
      <div>
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconPlus size={15} aria-hidden="true" />}
          onClick={() => onChange([...references, { label: '', uri: 'https://' }])}
        >
          {t('workflow-canvas.reference.add')}
        </Button>
      </div>
    </div>
  );
}
