import { Button, Group, Input, Paper } from '@mantine/core';
import { IconReplace, IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { FileValue } from '@/lib/files/files';
import { useT } from '@/lib/i18n/use-t';
import { FileDrop } from './file-drop';
import { FileLink } from './file-link';

interface Props {
  label: string;
  description?: string;
  required?: boolean;
  disabled?: boolean;
  /** What the form has against it. */
  error?: string | null;
  value: FileValue | null | undefined;
  onChange: (value: FileValue | null) => void;
  /** While a file is on its way a form should wait. */
  onBusy?: (isBusy: boolean) => void;
}

/** A field of a form that holds a file: choose or drop, replace, remove, download. */
export function FileField(props: Props) {
  const { label, value, onChange } = props;
  const t = useT();
  const id = useId();
  const [isReplacing, setReplacing] = useState(false);
  const isShown = value && !isReplacing;
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      labelProps={{ id: `${id}-label` }}
      description={props.description}
      descriptionProps={{ id: `${id}-description` }}
      required={props.required ?? false}
      error={props.error}
      errorProps={{ id: `${id}-error` }}
      role="group"
      aria-labelledby={`${id}-label`}
    >
      {isShown ? (
        <Paper p="sm" mt={4} withBorder>
          <Group gap="xs" justify="space-between">
            <FileLink value={value} />
            {props.disabled ? null : (
              <Group gap={4}>
                <Button
                  size="xs"
                  variant="default"
                  leftSection={<IconReplace size={14} aria-hidden="true" />}
                  aria-label={t('files.replace-in', { label })}
                  onClick={() => setReplacing(true)}
                >
                  {t('files.replace')}
                </Button>
                <Button
                  size="xs"
                  variant="subtle"
                  color="red"
                  leftSection={<IconX size={14} aria-hidden="true" />}
                  aria-label={t('files.remove-from', { label })}
                  onClick={() => onChange(null)}
                >
                  {t('files.remove')}
                </Button>
              </Group>
            )}
          </Group>
        </Paper>
      ) : (
        <Group gap="xs" mt={4} align="flex-start">
          <div style={{ flex: '1 1 240px', minWidth: 0 }}>
            <FileDrop
              label={label}
              isWrong={Boolean(props.error)}
              disabled={props.disabled ?? false}
              {...(props.error ? { describedBy: `${id}-error` } : {})}
              {...(props.onBusy ? { onBusy: props.onBusy } : {})}
              onSent={(file) => {
                setReplacing(false);
                onChange({ file_id: file.id });
              }}
            />
          </div>
          {value ? (
            <Button variant="subtle" onClick={() => setReplacing(false)}>
              {t('files.keep')}
            </Button>
          ) : null}
        </Group>
      )}
    </Input.Wrapper>
  );
}
