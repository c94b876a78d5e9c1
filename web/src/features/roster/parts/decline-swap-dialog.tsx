import { Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { useSession } from '@/lib/session/session';
import type { RosterPerson } from '../api/keeping-types';
import type { SwapView } from '../api/swap-types';
import { useSwapDeed } from '../api/swaps';
import { canDecline } from '../rules/swap-deeds';
import { SwapRefused } from './swap-refused';
import type { SwapWords } from './use-swap-words';

interface Props {
  swap: SwapView;
  people: readonly RosterPerson[];
  words: SwapWords;
  onClose: () => void;
}

/** A planner declines for somebody who is asked, or takes back that somebody agreed. */
export function DeclineSwapDialog({ swap, people, words, onClose }: Props) {
  const t = useT();
  const me = useSession().person.id;
  const { done } = useNotice();
  const deed = useSwapDeed(swap.id);
  const asked = canDecline(swap);
  const [wanted, setWanted] = useState<string | null>(null);
  // Whom it concerns is never chosen for a planner.
  const chosen = wanted ?? (asked.length === 1 ? (asked[0] ?? null) : null);
  const decline = async () => {
    if (chosen === null) return;
    await deed.mutateAsync({ deed: 'decline', ...(chosen === me ? {} : { person: chosen }) });
    done(t('swap.decline.for.done', { name: words.name(chosen) }));
  };
  return (
    <ConfirmDialog
      opened
      title={t('swap.decline.title')}
      confirm={t('swap.decline')}
      isReady={chosen !== null}
      onConfirm={decline}
      onClose={onClose}
      refused={(error) => <SwapRefused error={error} people={people} />}
    >
      <Stack gap="sm">
        <Text>{words.sentence(swap)}</Text>
        <Radio.Group label={t('swap.decline.for')} value={chosen} onChange={setWanted}>
          <Stack gap={8} mt={6}>
            {asked.map((person) => (
              <Radio key={person} value={person} label={words.name(person)} />
            ))}
          </Stack>
        </Radio.Group>
        <Text size="sm" c="dimmed">
          {t(swap.state === 'waiting' ? 'swap.decline.back' : 'swap.decline.what')}
        </Text>
      </Stack>
    </ConfirmDialog>
  );
}
