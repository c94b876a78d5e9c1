import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useT } from '@/lib/i18n/use-t';
import classes from './shell.module.css';
import { usePages } from './use-pages';

/** The pages, grouped by what people come to do. */
export function Rail({ onLeave }: { onLeave?: () => void }) {
  const t = useT();
  return usePages().map(({ group, pages }) => (
    <div key={group} className={classes.group} role="group" aria-labelledby={`rail-${group}`}>
      <div id={`rail-${group}`} className={classes.heading}>
        {t(`app.group.${group}`)}
      </div>
      <ul className={classes.list}>
        {pages.map(({ to, label, icon: PageIcon, isAlone = false, badge: Waiting }) => (
          <li key={to}>
            <Link
              to={to}
              className={classes.link}
              activeOptions={{ exact: isAlone, includeSearch: false }}
              {...(onLeave ? { onClick: onLeave } : {})}
            >
              <PageIcon size={17} stroke={1.7} aria-hidden="true" />
              {t(label)}
              {Waiting ? (
                <Suspense fallback={null}>
                  <Waiting />
                </Suspense>
              ) : null}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  ));
}
