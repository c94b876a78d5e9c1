import { Button, Collapse, Skeleton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { lazy, Suspense, useId, useState } from 'react';
import { useT } from '@/lib/i18n/use-t';
import classes from './decision.module.css';
import { DecisionSentence } from './sentence';
import type { DecisionView } from './types';

const Narrowing = lazy(() =>
  import('./narrowing').then((module) => ({ default: module.Narrowing })),
);

interface Props {
  decision: DecisionView;
  /** Whether the narrowing shows from the start. */
  startsOpen?: boolean;
}

/** Why somebody got a piece of work, or why nobody could: a sentence, and behind “Why?” everything that led to it. */
export function Decision({ decision, startsOpen = false }: Props) {
  const t = useT();
  const id = useId();
  const [isOpen, setOpen] = useState(startsOpen);
  const [wasOpen, setWasOpen] = useState(startsOpen);
  const toggle = () => {
    setOpen(!isOpen);
    setWasOpen(true);
  };
  return (
    <div className={classes.decision} data-nobody={decision.outcome.person === null || undefined}>
      <p className={classes.sentence}>
        <DecisionSentence decision={decision} />
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes.why ?? ''}
          aria-expanded={isOpen}
          aria-controls={id}
          rightSection={
            <IconChevronDown
              size={14}
              aria-hidden="true"
              className={classes.chevron ?? ''}
              data-open={isOpen || undefined}
            />
          }
          onClick={toggle}
        >
          {t(isOpen ? 'decision.hide' : 'decision.why')}
        </Button>
      </p>
      <Collapse expanded={isOpen} id={id}>
        {wasOpen ? (
          <Suspense fallback={<Skeleton height={180} mt="sm" />}>
            <Narrowing decision={decision} />
          </Suspense>
        ) : null}
      </Collapse>
    </div>
  );
}
