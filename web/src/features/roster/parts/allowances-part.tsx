import { Button, Group, List, Text } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { Section } from '@/components/section';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import type { Allowance, RunDetail } from '../api/planning-types';
import { useTakeBack } from '../api/remedies';
import { useAllowanceWords } from './use-allowance-words';

/** What is allowed in the week of a run alone, and the way back. */
export function AllowancesPart({ run }: { run: RunDetail }) {
  const t = useT();
  const { allowed } = useAllowanceWords(run);
  const takeBack = useTakeBack(run.week);
  const { done } = useNotice();
  const [asked, setAsked] = useState<Allowance | null>(null);
  return (
    <Section title={t('roster-run.allowances')} intro={t('roster-run.allowances.what')}>
      <List spacing="xs">
        {run.allowances.map((one) => (
          <List.Item key={one.id}>
            <Group gap="sm">
              <Text span size="sm">
                {allowed(one)}
              </Text>
              {run.mayEdit ? (
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={t('roster-run.take-back.of', { what: allowed(one) })}
                  onClick={() => setAsked(one)}
                >
                  {t('roster-run.take-back')}
                </Button>
              ) : null}
            </Group>
          </List.Item>
        ))}
      </List>
      <ConfirmDialog
        opened={asked !== null}
        title={t('roster-run.take-back.title')}
        confirm={t('roster-run.take-back')}
        tone="plain"
        onConfirm={async () => {
          if (asked) await takeBack.mutateAsync(asked.id);
          done(t('roster-run.taken-back'));
        }}
        onClose={() => setAsked(null)}
      >
        <p>{asked ? allowed(asked) : null}</p>
        <p>{t('roster-run.take-back.what')}</p>
      </ConfirmDialog>
    </Section>
  );
}
