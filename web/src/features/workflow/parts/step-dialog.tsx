import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Callout } from '@/components/callout';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { useFaultText } from '@/components/use-fault-text';
import { useNotice } from '@/components/use-notice';
import { Refusal } from '@/lib/http/errors';
import { useT } from '@/lib/i18n/use-t';
import { differencesQuery } from '../api/differences';
import { useMoveVersion } from '../api/move-version';
import type { WorkflowVersion } from '../api/versions';
import { endOf, type Step } from '../rules/steps';

interface Props {
  step: Step;
  version: WorkflowVersion;
  /** Number of the version that is active now; null for none. */
  active: number | null;
  onClose: () => void;
}

/** Asks before a version stands elsewhere, and says what that means for new tickets and for those that run. */
export function StepDialog({ step, version, active, onClose }: Props) {
  const t = useT();
  const move = useMoveVersion(version);
  const { done } = useNotice();
  const { number, title } = version;
  const names = { number, title };
  return (
    <ConfirmDialog
      opened
      tone={step === 'deprecate' ? 'danger' : 'plain'}
      title={t(`workflow.step.${step}.title`, names)}
      confirm={t(`workflow.step.${step}.confirm`, names)}
      onClose={onClose}
      onConfirm={async () => {
        await move.mutateAsync(endOf(step));
        done(t(`workflow.step.${step}.done`, names));
      }}
      refused={(error) =>
        error instanceof Refusal && error.code === 'invalid' ? <Faults refusal={error} /> : null
      }
    >
      <Stack gap="xs">
        <Text size="sm">{t(`workflow.step.${step}.what`, names)}</Text>
        {endOf(step) === 'active' && active !== null ? (
          <Replaced version={version} active={active} />
        ) : null}
        <Text size="sm" c="dimmed">
          {t('workflow.step.running')}
        </Text>
      </Stack>
    </ConfirmDialog>
  );
}

function Replaced({ version, active }: { version: WorkflowVersion; active: number }) {
  const t = useT();
  const { data } = useQuery(differencesQuery(version.workflowId, active, version.number));
  return (
    <>
      <Text size="sm">{t('workflow.step.replaces', { active })}</Text>
      {data ? <Text size="sm">{t('workflow.step.places', { count: data.length })}</Text> : null}
    </>
  );
}

/** Somebody wants to activate what cannot be used. */
function Faults({ refusal }: { refusal: Refusal }) {
  const t = useT();
  const say = useFaultText();
  return (
    <Callout
      tone="bad"
      role="alert"
      title={t('workflow.step.faulty', { count: refusal.fields.length })}
    >
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {refusal.fields.map((fault, index) => (
          <li key={`${fault.field} ${index}`}>
            <code>{fault.field}</code> {say(fault)}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
