import { Text } from '@mantine/core';
import { PersonName } from '@/components/people/person-name';
import { useT } from '@/lib/i18n/use-t';
import { sharesOf, type Compared } from '../rules/compare';
import classes from './lab.module.css';

interface Props {
  rows: readonly Compared[];
  /** Whether there are changes to compare with. */
  isChanged: boolean;
}

/** How many of the next cases each person gets, and how many change hands. */
export function Shares({ rows, isChanged }: Props) {
  const t = useT();
  const differing = rows.filter(({ differs }) => differs).length;
  return (
    <>
      {isChanged ? (
        <Text fw={500} mb="xs" role="status">
          {t('lab.differing', { count: differing, all: rows.length })}
        </Text>
      ) : null}
      <ul className={classes.shares} aria-label={t('lab.shares')}>
        {sharesOf(rows).map(({ person, present, changed }) => (
          <li key={person?.personId ?? ''} className={classes.share}>
            {person ? (
              <PersonName id={person.personId} name={person.displayName} size={22} />
            ) : (
              t('lab.nobody')
            )}
            <Text span fw={isChanged && present !== changed ? 600 : 400} c="dimmed">
              {isChanged && present !== changed
                ? t('lab.share.changes', { present, changed })
                : t('lab.share', { count: present })}
            </Text>
          </li>
        ))}
      </ul>
    </>
  );
}
