import { useMantineColorScheme } from '@mantine/core';
import {
  IconHandGrab,
  IconLogout,
  IconMoon,
  IconSun,
  IconUserCheck,
  IconUserOff,
} from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useNotice } from '@/components/use-notice';
import { useSetPresence } from '@/features/availability/api/presence';
import { useClaimCase } from '@/features/cases/api/claim-case';
import { useSignOut } from '@/features/identity/api/sign-out';
import { Refusal } from '@/lib/http/errors';
import { useT } from '@/lib/i18n/use-t';
import { stringifySearch } from '@/lib/list/search-params';
import type { Deed } from '@/lib/nav';
import { useSession } from '@/lib/session/session';
import { usePages } from '../shell/use-pages';

export interface PaletteAction {
  id: string;
  group: 'pages' | 'cases' | 'people' | 'queues' | 'actions';
  label: string;
  hint?: string;
  mark: ReactNode;
  run: () => void;
}

/** Pages, and what can be done from everywhere. */
export function usePaletteActions(): PaletteAction[] {
  return [...usePageLinks(), ...usePageDeeds(), ...useDeeds()];
}

function usePageLinks(): PaletteAction[] {
  const t = useT();
  const router = useRouter();
  return usePages().flatMap(({ group, pages }) =>
    pages.map(({ to, label, icon: PageIcon }) => ({
      id: to,
      group: 'pages' as const,
      label: t(label),
      hint: t(`app.group.${group}`),
      mark: <PageIcon size={18} stroke={1.7} />,
      run: () => void router.navigate({ to }),
    })),
  );
}

/** What pages offer to do from everywhere, read from the routes themselves. */
function usePageDeeds(): PaletteAction[] {
  const t = useT();
  const router = useRouter();
  const { roles } = useSession().person;
  return Object.values(router.routesById).flatMap((route) => {
    const deeds: readonly Deed[] = route.options.staticData?.deeds ?? [];
    return deeds
      .filter((deed) => !deed.roles || deed.roles.some((role) => roles.includes(role)))
      .map(({ label, icon: DeedIcon, search }) => ({
        id: `${route.fullPath}?${label}`,
        group: 'actions' as const,
        label: t(label),
        mark: <DeedIcon size={18} stroke={1.7} />,
        run: () => void router.navigate({ href: route.fullPath + stringifySearch(search) }),
      }));
  });
}

function useDeeds(): PaletteAction[] {
  const t = useT();
  const { person } = useSession();
  const { setColorScheme } = useMantineColorScheme();
  const setPresence = useSetPresence(person.id);
  const signOut = useSignOut();
  const takeNext = useTakeNext();
  const { failed } = useNotice();
  const deed = (id: string, label: string, mark: ReactNode, run: () => void) => ({
    id,
    group: 'actions' as const,
    label,
    mark,
    run,
  });
  const present = !person.present;
  return [
    deed('take-next', t('cases.my-work.take'), <IconHandGrab size={18} />, takeNext),
    deed(
      'presence',
      t(present ? 'availability.presence.come-back' : 'availability.presence.go-away'),
      present ? <IconUserCheck size={18} /> : <IconUserOff size={18} />,
      () => setPresence.mutate(present, { onError: failed }),
    ),
    deed('light', t('app.palette.light'), <IconSun size={18} />, () => setColorScheme('light')),
    deed('dark', t('app.palette.dark'), <IconMoon size={18} />, () => setColorScheme('dark')),
    deed('sign-out', t('app.sign-out'), <IconLogout size={18} />, () => signOut.mutate()),
  ];
}

/** Takes the next case from wherever one is, and goes to My work. */
function useTakeNext(): () => void {
  const t = useT();
  const router = useRouter();
  const claim = useClaimCase();
  const { done, failed } = useNotice();
  return () =>
    claim.mutate(undefined, {
      onSuccess: ({ case: mine }) => {
        done(t('cases.taken', { case: mine.caseId }));
        void router.navigate({ to: '/my-work' });
      },
      onError: (error) =>
        error instanceof Refusal && error.code === 'nothing-waiting'
          ? done(t('refusal.nothing-waiting'))
          : failed(error),
    });
}
