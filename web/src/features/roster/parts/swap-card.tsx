import { Button, Card, Group, Text } from '@mantine/core';
import { RelativeTime } from '@/components/relative-time';
import { useT } from '@/lib/i18n/use-t';
import type { SwapBox, SwapView } from '../api/swap-types';
import type { SwapDeed } from '../api/swaps';
import { swapDeeds } from '../rules/swap-deeds';
import { SwapStateBadge } from './swap-state';
import type { SwapWords } from './use-swap-words';

interface Props {
  swap: SwapView;
  box: SwapBox;
  words: SwapWords;
  onDeed: (deed: SwapDeed) => void;
}

/** One request: who asks whom for what, where it stands, and what the reader can do. */
export function SwapCard({ swap, box, words, onDeed }: Props) {
  const t = useT();
  const deeds = swapDeeds(swap, box);
  return (
    <Card component="li" withBorder padding="sm">
      <Group justify="space-between" gap="xs" mb={4}>
        <SwapStateBadge state={swap.state} />
        <Text size="xs" c="dimmed">
          <RelativeTime at={swap.askedAt} />
        </Text>
      </Group>
      <Text>{words.sentence(swap)}</Text>
      {swap.comment ? (
        <Text size="sm" c="dimmed">
          {t('swap.comment.is', { comment: swap.comment })}
        </Text>
      ) : null}
      {swap.taker ? <Text size="sm">{agreed(swap.taker)}</Text> : null}
      {swap.state === 'open' ? (
        <Text size="sm" c="dimmed">
          {t('swap.waits-for', { names: waitsFor() })}
        </Text>
      ) : null}
      <Group gap="xs" mt={deeds.length > 0 ? 'xs' : 0}>
        {deeds.map((one) => (
          <Button
            key={one}
            size="compact-md"
            variant={one === 'accept' || one === 'approve' ? 'filled' : 'default'}
            onClick={() => onDeed(one)}
          >
            {t(`swap.${one}`)}
          </Button>
        ))}
      </Group>
    </Card>
  );

  function agreed(taker: string): string {
    const deal = swap.given
      ? t('swap.give', { turn: words.turn(swap.given) })
      : t('swap.give.nothing');
    return t('swap.for', { name: words.name(taker), deal });
  }

  function waitsFor(): string {
    const open = swap.offers.filter(({ declined }) => !declined);
    return [...new Set(open.map(({ personId }) => words.name(personId)))].join(', ');
  }
}
