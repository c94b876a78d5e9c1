import { Button, Group, List, Stack, Text } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useEffect, useState, type RefObject } from 'react';
import { WeekPicker } from '@/components/dates/week-picker';
import { Callout } from '@/components/callout';
import { useErrorText } from '@/components/use-error-text';
import { useFaultText } from '@/components/use-fault-text';
import { Refusal } from '@/lib/http/errors';
import { useT } from '@/lib/i18n/use-t';
import { useSession } from '@/lib/session/session';
import { mondayOf } from '@/lib/time/calendar';
import { useNow } from '@/lib/time/use-now';
import { dayIn } from '@/lib/time/zoned';
import type { RosterSettings } from '../api/keeping-types';
import { useSettingsPreview } from '../api/settings-preview';
import { toSettings } from '../rules/settings-fields';
import { PreviewResult } from './preview-result';
import type { SettingsPartProps } from './settings-week';

interface Props extends SettingsPartProps {
  /** As they were when the form was opened. */
  settings: RosterSettings;
  /** Called when anything in the form is changed. */
  changedRef: RefObject<() => void>;
}

/** What the rules and weights in the form would make of a published week, before they are saved. */
export function PreviewPart({ form, settings, changedRef }: Props) {
  const t = useT();
  const text = useErrorText();
  const sayFault = useFaultText();
  const { zone } = useSession().company;
  const [monday, setMonday] = useState(mondayOf(dayIn(useNow().getTime(), zone)));
  const preview = useSettingsPreview();
  const { isIdle, reset } = preview;
  // What was shown is of the form as it was then.
  useEffect(() => {
    changedRef.current = isIdle ? () => {} : reset;
  }, [changedRef, isIdle, reset]);
  const show = () =>
    preview.mutate({ week: monday, settings: toSettings(form.getValues(), settings) });
  const choose = (week: string) => {
    preview.reset();
    setMonday(week);
  };
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <WeekPicker monday={monday} onChange={choose} />
        <Button
          variant="default"
          leftSection={<IconEye size={16} aria-hidden="true" />}
          loading={preview.isPending}
          onClick={show}
        >
          {t('roster-preview.show')}
        </Button>
      </Group>
      {preview.isError ? (
        isUnpublished(preview.error) ? (
          <Text c="dimmed">{t('roster-preview.none')}</Text>
        ) : (
          <Callout tone="bad" role="alert">
            {preview.error instanceof Refusal && preview.error.fields.length > 0 ? (
              <List size="sm">
                {preview.error.fields.map((fault) => (
                  <List.Item key={fault.field}>{sayFault(fault)}</List.Item>
                ))}
              </List>
            ) : (
              text(preview.error)
            )}
          </Callout>
        )
      ) : null}
      {preview.data ? <PreviewResult preview={preview.data} /> : null}
    </Stack>
  );
}

function isUnpublished(error: Error): boolean {
  return error instanceof Refusal && error.code === 'not-found';
}
