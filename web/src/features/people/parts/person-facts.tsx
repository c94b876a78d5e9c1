import { Anchor } from '@mantine/core';
import { Fact, Facts } from '@/components/facts';
import { LANGUAGE_NAMES } from '@/lib/i18n/languages';
import { useT } from '@/lib/i18n/use-t';
import type { Person } from '../api/people';
import { PersonState } from './person-state';

/** A person at a glance. */
export function PersonFactsList({ person }: { person: Person }) {
  const t = useT();
  return (
    <Facts>
      <Fact label={t('people.state')}>
        <PersonState active={person.active} />
      </Fact>
      <Fact label={t('people.username')}>{person.username}</Fact>
      <Fact label={t('people.email')}>
        {person.email === '' ? null : (
          <Anchor href={`mailto:${person.email}`} inherit>
            {person.email}
          </Anchor>
        )}
      </Fact>
      <Fact label={t('people.team')}>{person.teamName}</Fact>
      <Fact label={t('people.roles')}>
        {person.roles.map((role) => t(`people.role.${role}`)).join(', ')}
      </Fact>
      <Fact label={t('people.company-roles')}>{person.companyRoles.join(', ') || null}</Fact>
      <Fact label={t('people.zone')}>{person.zone.replaceAll('_', ' ')}</Fact>
      <Fact label={t('people.language')}>
        <span lang={person.language}>{LANGUAGE_NAMES[person.language]}</span>
      </Fact>
      <Fact label={t('people.notices')}>
        {[
          ...(person.teamMail ? [t('people.team-mail.short')] : []),
          ...(person.watchExternalUpdates ? [t('people.watch.short')] : []),
        ].join(', ')}
      </Fact>
    </Facts>
  );
}
