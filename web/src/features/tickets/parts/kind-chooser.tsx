import { CloseButton, TextInput, Title } from '@mantine/core';
import { IconChevronRight, IconSearch } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState, type KeyboardEvent } from 'react';
import { EmptyState } from '@/components/empty-state';
import { NothingFoundPicture } from '@/components/pictures';
import { useT } from '@/lib/i18n/use-t';
import type { TicketType } from '../api/ticket-types';
import { groupsOf, kindKey } from '../rules/kinds';
import classes from './kind-chooser.module.css';

const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 };

/** The kinds of tickets under their workflows: found by words, walked through with the arrow keys. */
export function KindChooser({ kinds }: { kinds: readonly TicketType[] }) {
  const t = useT();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const groups = groupsOf(kinds, words);
  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const stops = [...(list.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
    if (!step || stops.length === 0) return;
    event.preventDefault();
    const at = stops.findIndex((one) => one === document.activeElement);
    stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus();
  };
  const openFirst = (event: KeyboardEvent) => {
    const first = groups[0]?.kinds[0];
    if (event.key === 'Enter' && first) {
      void navigate({ to: '/tickets/new', search: { kind: kindKey(first) } });
    }
  };
  return (
    <div ref={list} onKeyDown={walk} className={classes.chooser}>
      <TextInput
        type="search"
        data-stop
        autoFocus
        value={words}
        aria-label={t('tickets.kinds.search')}
        placeholder={t('tickets.kinds.search')}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        rightSection={
          words ? (
            <CloseButton
              size="sm"
              aria-label={t('ui.table.search-clear')}
              onClick={() => setWords('')}
            />
          ) : null
        }
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={openFirst}
      />
      {groups.map(({ workflow, title, kinds: some }) => (
        <section key={workflow} aria-labelledby={`of-${workflow}`}>
          <Title order={2} size="h4" id={`of-${workflow}`} className={classes.group ?? ''}>
            {title}
          </Title>
          <ul className={classes.kinds}>
            {some.map((kind) => (
              <li key={kind.key}>
                <Link
                  data-stop
                  to="/tickets/new"
                  search={{ kind: kindKey(kind) }}
                  className={classes.kind}
                >
                  <span className={classes.words}>
                    <span className={classes.title}>{kind.title}</span>
                    {kind.description ? (
                      <span className={classes.what}>{kind.description}</span>
                    ) : null}
                  </span>
                  <IconChevronRight size={16} aria-hidden="true" />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {groups.length === 0 ? (
        <EmptyState picture={<NothingFoundPicture />} title={t('tickets.kinds.none-found')}>
          {t('tickets.kinds.none-found.text')}
        </EmptyState>
      ) : null}
    </div>
  );
}
