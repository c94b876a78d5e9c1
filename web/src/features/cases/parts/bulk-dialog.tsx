import { Button, Group, Modal, Progress, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useT } from '@/lib/i18n/use-t';
import { useCaseChanged, type CaseAnswer } from '../api/answer';
import { assignCase } from '../api/assign-case';
import type { Case } from '../api/case';
import { completeCase } from '../api/complete-case';
import { unassignCase } from '../api/unassign-case';
import { fitting, type BulkDeed } from '../rules/bulk';
import { runAll, type Ended } from '../rules/run-all';
import { BulkResults } from './bulk-results';

interface Props {
  deed: BulkDeed;
  cases: Case[];
  onClose: () => void;
}

/** Does one thing with many cases: asks first, shows progress, and tells of each how it ended. */
export function BulkDialog({ deed, cases, onClose }: Props) {
  const t = useT();
  const changed = useCaseChanged();
  const [all] = useState(() => fitting(deed, cases));
  const [comment, setComment] = useState('');
  const [ended, setEnded] = useState<ReadonlyMap<string, Ended<CaseAnswer>> | null>(null);
  const isMissing = deed === 'unassign' && comment.trim() === '';
  const isRunning = ended !== null && ended.size < all.length;

  const run = async (some: readonly Case[]) => {
    setEnded((before) => without(before, some));
    await runAll(
      some,
      (one) => ACTS[deed](one, comment.trim()),
      ({ id }, how) => setEnded((before) => new Map(before).set(id, how)),
    );
    void changed();
  };
  const failed = all.filter(({ id }) => {
    const how = ended?.get(id);
    return how !== undefined && 'error' in how;
  });

  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      closeOnClickOutside={!isRunning}
      title={t(`cases.bulk.${deed}`, { count: all.length })}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <Stack gap="md">
        {ended === null ? (
          <Ask
            deed={deed}
            count={all.length}
            left={cases.length - all.length}
            comment={comment}
            onComment={setComment}
          />
        ) : (
          <>
            <Progress
              value={(100 * ended.size) / Math.max(1, all.length)}
              aria-label={t('cases.bulk.progress')}
            />
            <Text size="sm" role="status">
              {t('cases.bulk.done', {
                done: ended.size,
                all: all.length,
                failed: failed.length,
              })}
            </Text>
            <BulkResults cases={all} ended={ended} />
          </>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t(ended === null ? 'ui.cancel' : 'ui.close')}
          </Button>
          {ended === null ? (
            <Button
              disabled={isMissing || all.length === 0}
              data-autofocus
              onClick={() => void run(all)}
            >
              {t(`cases.bulk.${deed}`, { count: all.length })}
            </Button>
          ) : null}
          {failed.length > 0 && !isRunning ? (
            <Button onClick={() => void run(failed)}>
              {t('cases.bulk.retry', { count: failed.length })}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </Modal>
  );
}

const ACTS: Record<BulkDeed, (one: Case, comment: string) => Promise<CaseAnswer>> = {
  assign: ({ id }) => assignCase(id, { mode: 'auto' }),
  reassign: ({ id }) => assignCase(id, { mode: 'auto-reassign' }),
  unassign: ({ id }, comment) => unassignCase(id, comment),
  complete: ({ id }) => completeCase(id),
};

function without(
  before: ReadonlyMap<string, Ended<CaseAnswer>> | null,
  some: readonly Case[],
): ReadonlyMap<string, Ended<CaseAnswer>> {
  const after = new Map(before);
  for (const { id } of some) after.delete(id);
  return after;
}

interface AskProps {
  deed: BulkDeed;
  count: number;
  /** How many of the selected it does not fit. */
  left: number;
  comment: string;
  onComment: (comment: string) => void;
}

function Ask({ deed, count, left, comment, onComment }: AskProps) {
  const t = useT();
  return (
    <>
      <Text>{t(`cases.bulk.${deed}.what`, { count })}</Text>
      {left > 0 ? (
        <Text size="sm" c="dimmed">
          {t('cases.bulk.left-out', { count: left })}
        </Text>
      ) : null}
      {deed === 'unassign' ? (
        <Textarea
          label={t('cases.unassign.why')}
          required
          data-autofocus
          autosize
          minRows={2}
          maxLength={1000}
          value={comment}
          onChange={(event) => onComment(event.currentTarget.value)}
        />
      ) : null}
    </>
  );
}
