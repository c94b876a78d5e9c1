import { Button, Checkbox, Group, Modal, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Callout } from '@/components/callout';
import { PersonName } from '@/components/people/person-name';
import { TeamPicker } from '@/components/pickers/team-picker';
import { useErrorText } from '@/components/use-error-text';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { useSession } from '@/lib/session/session';
import { candidatesQuery, type Candidate } from '../api/candidates';
import { usePutSupporter } from '../api/put-supporter';
import type { Queue } from '../api/queues';
import { isWithin } from '../rules/queue-fields';
import classes from './add-supporters-dialog.module.css';

interface Props {
  queue: Queue;
  /** Ids of those who support it already. */
  present: ReadonlySet<string>;
  onClose: () => void;
}

const QUOTAS = { min: 1, max: 9_999 };

/** Adds any number of people to a queue, all with the same quota to begin with. */
export function AddSupportersDialog({ queue, present, onClose }: Props) {
  const t = useT();
  const text = useErrorText();
  const { done } = useNotice();
  const put = usePutSupporter();
  const [chosen, setChosen] = useState<readonly Candidate[]>([]);
  const [quota, setQuota] = useState<number | string>(1);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const add = async () => {
    setBusy(true);
    setError(null);
    let rest = chosen;
    try {
      for (const person of chosen) {
        await put.mutateAsync({
          queueId: queue.id,
          personId: person.id,
          active: true,
          quota: Number(quota),
        });
        rest = rest.filter(({ id }) => id !== person.id);
      }
      done(t('queues.supporters.added', { count: chosen.length, queue: queue.name }));
      onClose();
    } catch (failure) {
      setError(failure instanceof Error ? failure : new Error(String(failure)));
      setChosen(rest);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('queues.supporters.add-to', { queue: queue.name })}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Stack gap="sm">
          <Choice present={present} chosen={chosen} onChange={setChosen} />
          <NumberInput
            label={t('queues.quota')}
            description={t(`queues.quota.${queue.quotaRule}`)}
            {...QUOTAS}
            allowDecimal={false}
            styles={{ wrapper: { width: 120 } }}
            value={quota}
            onChange={setQuota}
          />
          {error ? (
            <Callout tone="bad" role="alert">
              {text(error)}
            </Callout>
          ) : null}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('ui.cancel')}
            </Button>
            <Button
              type="submit"
              loading={isBusy}
              disabled={chosen.length === 0 || !isWithin(quota, QUOTAS)}
            >
              {t('queues.supporters.add-count', { count: chosen.length })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface ChoiceProps {
  present: ReadonlySet<string>;
  chosen: readonly Candidate[];
  onChange: (chosen: readonly Candidate[]) => void;
}

function Choice({ present, chosen, onChange }: ChoiceProps) {
  const t = useT();
  const { person: me } = useSession();
  const [q, setQ] = useState('');
  const [team, setTeam] = useState<string | null>(null);
  const [wanted] = useDebouncedValue(q.trim(), 180);
  const people = useQuery(candidatesQuery(wanted, team ?? undefined));
  const free = (people.data ?? []).filter(({ id }) => !present.has(id));
  const allowed = free.filter(({ id, mayEdit }) => mayEdit || id === me.id);
  const isChosen = (person: Candidate) => chosen.some(({ id }) => id === person.id);
  const areAll = allowed.length > 0 && allowed.every(isChosen);
  const toggle = (person: Candidate) =>
    onChange(isChosen(person) ? chosen.filter(({ id }) => id !== person.id) : [...chosen, person]);
  return (
    <>
      <Group grow gap="sm">
        <TextInput
          type="search"
          aria-label={t('ui.table.search')}
          placeholder={t('ui.table.search')}
          leftSection={<IconSearch size={15} aria-hidden="true" />}
          data-autofocus
          value={q}
          onChange={(event) => setQ(event.currentTarget.value)}
        />
        <TeamPicker
          aria-label={t('queues.team')}
          placeholder={t('queues.team')}
          clearable
          value={team}
          onChange={setTeam}
        />
      </Group>
      <div className={classes.list} role="group" aria-label={t('queues.supporters.candidates')}>
        {allowed.length > 1 ? (
          <Checkbox
            className={classes.line ?? ''}
            label={t('ui.table.mark-all')}
            checked={areAll}
            indeterminate={!areAll && allowed.some(isChosen)}
            onChange={() =>
              onChange(
                areAll
                  ? chosen.filter(({ id }) => !allowed.some((one) => one.id === id))
                  : [...chosen, ...allowed.filter((one) => !isChosen(one))],
              )
            }
          />
        ) : null}
        {free.map((person) => (
          <Checkbox
            key={person.id}
            className={classes.line ?? ''}
            disabled={!allowed.includes(person)}
            label={
              <PersonName
                id={person.id}
                name={person.displayName}
                hint={
                  allowed.includes(person)
                    ? person.teamName
                    : t('queues.supporters.other-team', { team: person.teamName ?? '' })
                }
              />
            }
            checked={isChosen(person)}
            onChange={() => toggle(person)}
          />
        ))}
        {people.data && free.length === 0 ? (
          <Text size="sm" c="dimmed" p="sm">
            {t('queues.supporters.nobody-left')}
          </Text>
        ) : null}
      </div>
    </>
  );
}
