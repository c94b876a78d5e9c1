import { Radio, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { ErrorState } from '@/components/error-state';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { useSession } from '@/lib/session/session';
import { mondayOf } from '@/lib/time/calendar';
import type { RosterPerson } from '../api/keeping-types';
import type { OptionView, SwapView } from '../api/swap-types';
import { offerOptionsQuery, useSwapDeed } from '../api/swaps';
import { SwapRefused } from './swap-refused';
import type { SwapWords } from './use-swap-words';

interface Props {
  swap: SwapView;
  people: readonly RosterPerson[];
  words: SwapWords;
  /** Whether a planner answers for others. */
  isForOthers: boolean;
  onClose: () => void;
}

/** Asks once more before turns change hands, and which turn is given where there is a choice. */
export function AcceptSwapDialog({ swap, people, words, isForOthers, onClose }: Props) {
  const t = useT();
  const me = useSession().person.id;
  const { done } = useNotice();
  const deed = useSwapDeed(swap.id);
  const options = useQuery(offerOptionsQuery(swap.id));
  const [wanted, setWanted] = useState<number | null>(null);
  const shown = (options.data ?? []).filter(({ personId }) => isForOthers || personId === me);
  const first = shown.findIndex(({ fit }) => fit.fits);
  // Whom it concerns is never chosen for a planner.
  const at = wanted ?? (isForOthers && shown.length > 1 ? -1 : first);
  const chosen = shown[at];
  const accept = async () => {
    if (!chosen) return;
    const { personId, theirs } = chosen;
    const after = await deed.mutateAsync({
      deed: 'accept',
      ...(personId === me ? {} : { person: personId }),
      ...(theirs
        ? { theirs: { week: mondayOf(theirs.date), day: theirs.day, turn: theirs.turn } }
        : {}),
    });
    done(t(after.state === 'waiting' ? 'swap.accepted.waiting' : 'swap.accepted.done'));
  };
  return (
    <ConfirmDialog
      opened
      tone="plain"
      title={t('swap.accept.title')}
      confirm={t('swap.accept')}
      isReady={chosen !== undefined}
      onConfirm={accept}
      onClose={onClose}
      refused={(error) => <SwapRefused error={error} people={people} />}
    >
      <Stack gap="sm">
        <Text>{words.sentence(swap)}</Text>
        {options.isError && !options.data ? (
          <ErrorState error={options.error} onRetry={() => void options.refetch()} />
        ) : null}
        {options.isPending ? <Skeleton height={60} /> : null}
        <Radio.Group
          label={t('swap.accept.which')}
          value={String(at)}
          onChange={(value) => setWanted(Number(value))}
        >
          <Stack gap={8} mt={6}>
            {shown.map((option, place) => (
              <Radio
                key={place}
                value={String(place)}
                disabled={!option.fit.fits}
                label={labelOf(option)}
                description={
                  option.fit.fits ? words.warnings(option.fit) : words.against(option.fit)
                }
              />
            ))}
          </Stack>
        </Radio.Group>
        {options.data && first < 0 ? <Text c="dimmed">{t('swap.accept.none')}</Text> : null}
      </Stack>
    </ConfirmDialog>
  );

  function labelOf({ personId, theirs }: OptionView): string {
    const deal = theirs ? t('swap.give', { turn: words.turn(theirs) }) : t('swap.give.nothing');
    return isForOthers ? t('swap.for', { name: words.name(personId), deal }) : deal;
  }
}
