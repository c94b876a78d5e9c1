import { Anchor, Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Fact, Facts } from '@/components/facts';
import { useT } from '@/lib/i18n/use-t';
import type { AuditEntry } from '../api/audit';
import type { AuditSearch } from '../rules/audit-search';
import { subjectPage } from '../rules/subject-page';
import { ActorName } from './actor';
import { DiffTable } from './diff-table';
import type { AuditWords } from './use-audit-words';

interface Props {
  entry: AuditEntry;
  words: AuditWords;
  zone: string;
  onSearch: (change: Partial<AuditSearch>) => void;
}

/** One change in full: who, when, and what was before and after. */
export function EntryLook({ entry, words, zone, onSearch }: Props) {
  const t = useT();
  const intl = useIntl();
  const page = subjectPage(entry);
  return (
    <>
      <Facts>
        <Fact label={t('audit.when')}>
          {intl.formatDate(entry.at, {
            dateStyle: 'medium',
            timeStyle: 'medium',
            timeZone: zone,
          })}
        </Fact>
        <Fact label={t('audit.actor')}>
          <ActorName actor={entry.actor} />
        </Fact>
        <Fact label={t('audit.action')}>{words.action(entry.action)}</Fact>
        <Fact label={t('audit.subject')}>
          {page ? (
            <Anchor component={Link} to={page} inherit>
              {words.subject(entry.subject)}
            </Anchor>
          ) : (
            words.subject(entry.subject)
          )}
        </Fact>
      </Facts>
      <DiffTable entry={entry} words={words} />
      <Group gap="xs" mt="md">
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onSearch({ subjectId: entry.subjectId, look: undefined })}
        >
          {t('audit.only-this')}
        </Button>
        {entry.actor.id === null ? null : (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => onSearch({ actor: entry.actor.id ?? undefined, look: undefined })}
          >
            {t('audit.only-actor')}
          </Button>
        )}
      </Group>
    </>
  );
}
