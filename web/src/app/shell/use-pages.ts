import { useRouter, type LinkProps } from '@tanstack/react-router';
import { useMemo } from 'react';
import { NAV_GROUPS, type Nav, type NavGroup } from '@/lib/nav';
import { useSession } from '@/lib/session/session';

export interface PageLink extends Nav {
  to: NonNullable<LinkProps['to']>;
}

export interface PageGroup {
  group: NavGroup;
  pages: PageLink[];
}

/** The pages this person's roles allow, grouped as in the rail. Read from the routes themselves. */
export function usePages(): PageGroup[] {
  const router = useRouter();
  const { roles } = useSession().person;
  return useMemo(() => {
    const pages = Object.values(router.routesById).flatMap((route): PageLink[] => {
      const nav: Nav | undefined = route.options.staticData?.nav;
      if (!nav || (nav.roles && !nav.roles.some((role) => roles.includes(role)))) return [];
      return [{ ...nav, to: route.fullPath as PageLink['to'] }];
    });
    return NAV_GROUPS.map((group) => ({
      group,
      pages: pages.filter((page) => page.group === group).sort((a, b) => a.order - b.order),
    })).filter(({ pages: some }) => some.length > 0);
  }, [router, roles]);
}
