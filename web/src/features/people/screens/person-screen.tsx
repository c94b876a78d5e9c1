import { ActionIcon, Button, Group, Menu, Skeleton, Stack, Title } from '@mantine/core';
import {
  IconDotsVertical,
  IconKey,
  IconPencil,
  IconTrash,
  IconUserCheck,
  IconUserOff,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { ErrorState } from '@/components/error-state';
import { PageTitle } from '@/components/page-title';
import { useT } from '@/lib/i18n/use-t';
import { useSession } from '@/lib/session/session';
import { personQuery, type Person } from '../api/people';
import { DeletePersonDialog } from '../parts/delete-person-dialog';
import { PasswordLinkDialog } from '../parts/password-link-dialog';
import { PersonDialog } from '../parts/person-dialog';
import { PersonFactsList } from '../parts/person-facts';
import { useSwitchPeople } from '../parts/use-switch-people';
import classes from './person-screen.module.css';

interface Props {
  personId: string;
  onProfile: () => void;
  onDeleted: () => void;
  /** What other parts of Evenhand know of the person, such as hours and queues. */
  children: (person: Person) => { title: string; content: ReactNode }[];
}

/** One person: facts on the left, hours and queues on the right. */
export function PersonScreen({ personId, ...props }: Props) {
  const query = useQuery(personQuery(personId));
  if (query.isPending) {
    return (
      <Stack gap="md" aria-busy="true">
        <Skeleton height={28} width={220} />
        <Skeleton height={240} />
      </Stack>
    );
  }
  if (!query.data) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <OnePerson person={query.data} {...props} />;
}

function OnePerson({ person, ...props }: Omit<Props, 'personId'> & { person: Person }) {
  const t = useT();
  return (
    <>
      <PageTitle title={person.displayName} actions={<Actions person={person} {...props} />} />
      <div className={classes.columns}>
        <section aria-label={t('people.facts')}>
          <PersonFactsList person={person} />
        </section>
        <div>
          {props.children(person).map(({ title, content }) => (
            <section key={title} className={classes.part} aria-label={title}>
              <Title order={2} mb="xs">
                {title}
              </Title>
              {content}
            </section>
          ))}
        </div>
      </div>
    </>
  );
}

type Doing = 'edit' | 'link' | 'delete' | null;

function Actions({
  person,
  onProfile,
  onDeleted,
}: Pick<Props, 'onProfile' | 'onDeleted'> & { person: Person }) {
  const t = useT();
  const { person: me } = useSession();
  const { switchAll } = useSwitchPeople();
  const [doing, setDoing] = useState<Doing>(null);
  const close = () => setDoing(null);
  if (!person.mayEdit) {
    return person.id === me.id ? (
      <Button variant="default" leftSection={<IconPencil size={16} />} onClick={onProfile}>
        {t('people.edit-own')}
      </Button>
    ) : null;
  }
  return (
    <Group gap="xs">
      <Button
        variant="default"
        leftSection={<IconPencil size={16} aria-hidden="true" />}
        onClick={() => setDoing('edit')}
      >
        {t('people.edit')}
      </Button>
      <Menu>
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t('people.more')}>
            <IconDotsVertical size={17} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconKey size={16} />} onClick={() => setDoing('link')}>
            {t('people.password-link')}
          </Menu.Item>
          <Menu.Item
            leftSection={person.active ? <IconUserOff size={16} /> : <IconUserCheck size={16} />}
            onClick={() => void switchAll([person], !person.active)}
          >
            {t(person.active ? 'people.switch-off' : 'people.switch-on')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            color="red"
            leftSection={<IconTrash size={16} />}
            onClick={() => setDoing('delete')}
          >
            {t('people.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {doing === 'edit' ? <PersonDialog person={person} onClose={close} /> : null}
      {doing === 'link' ? <PasswordLinkDialog person={person} onClose={close} /> : null}
      {doing === 'delete' ? (
        <DeletePersonDialog person={person} onDeleted={onDeleted} onClose={close} />
      ) : null}
    </Group>
  );
}
