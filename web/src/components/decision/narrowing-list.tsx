import { UnstyledButton } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '@/lib/i18n/use-t';
import { PersonAvatar } from '../people/person-avatar';
import type { RuleColumn } from './columns';
import { CountBar } from './count-bar';
import type { DrawingProps } from './drawing';
import { shorten, type Line } from './lines';
import classes from './narrowing-list.module.css';
import { Faces, manyReasons } from './narrowing-row';
import { useDecisionWords, type DecisionWords } from './use-decision-words';

/** The rules under each other, for narrow places: each says whom it took out. */
export function NarrowingList({ decision, lines, columns, onUnfold }: DrawingProps) {
  const t = useT();
  const words = useDecisionWords(decision);
  const { person } = decision.outcome;
  return (
    <ol className={classes.rules} aria-label={t('decision.table', { count: decision.candidates })}>
      <li className={classes.rule}>
        <div className={classes.head}>
          <span>{t('decision.candidates', { count: decision.candidates })}</span>
        </div>
      </li>
      {columns.map((column) => (
        <Rule
          key={column.kind === 'folded' ? column.first : column.at}
          column={column}
          lines={lines}
          words={words}
          all={decision.candidates}
          onUnfold={onUnfold}
        />
      ))}
      <li className={classes.rule} data-end data-nobody={person === null || undefined}>
        {person ? (
          <span className={classes.chosen}>
            <PersonAvatar id={person.personId} name={person.displayName} size={24} />
            <b>{person.displayName}</b>
            <IconCheck size={16} stroke={2.4} aria-hidden="true" />
            {t('decision.gets')}
          </span>
        ) : (
          <b>{t('decision.nobody-left')}</b>
        )}
      </li>
    </ol>
  );
}

interface RuleProps {
  column: RuleColumn;
  lines: readonly Line[];
  words: DecisionWords;
  all: number;
  onUnfold: () => void;
}

function Rule({ column, lines, words, all, onUnfold }: RuleProps) {
  const t = useT();
  if (column.kind === 'folded') {
    return (
      <li className={classes.rule} data-quiet>
        <UnstyledButton className={classes.unfold ?? ''} onClick={onUnfold}>
          {t('decision.folded', { count: column.steps.length })}
        </UnstyledButton>
      </li>
    );
  }
  const { step } = column;
  if (column.kind === 'quiet') {
    return (
      <li className={classes.rule} data-quiet>
        {words.rule(step.rule)}
        <span className={classes.note}>
          {column.tied === null
            ? t('decision.nobody-out')
            : t('decision.tied', { count: column.tied })}
        </span>
      </li>
    );
  }
  const left = step.left.length;
  return (
    <li className={classes.rule}>
      <div className={classes.head}>
        <span>{words.rule(step.rule)}</span>
        <span className={classes.note}>
          {t('decision.stay', { left, all: left + step.removed.length })}
        </span>
      </div>
      <div className={classes.meter} aria-hidden="true">
        <span style={{ width: `${(100 * left) / Math.max(1, all)}%` }} />
      </div>
      <PeopleOfRule column={column} lines={lines} words={words} />
    </li>
  );
}

interface PeopleProps {
  column: Extract<RuleColumn, { kind: 'deciding' }>;
  lines: readonly Line[];
  words: DecisionWords;
}

const STAYED = 3;

/** Those who were compared and stayed, then those who dropped out. */
function PeopleOfRule({ column, lines, words }: PeopleProps) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const out = lines.filter((line) => line.out?.step === column.at);
  const stayed = lines.filter(
    (line) =>
      (line.out === null || line.out.step > column.at) && line.counts.get(column.at) !== undefined,
  );
  const { drawn, hidden, isMany } = shorten(out, column.at, isOpen);
  return (
    <ul className={classes.people}>
      {stayed.slice(0, STAYED).map((line) => (
        <PersonOfRule key={line.person.personId} line={line} column={column}>
          {null}
        </PersonOfRule>
      ))}
      {stayed.length > STAYED ? (
        <li className={classes.note}>
          {t('decision.stayed-too', { count: stayed.length - STAYED })}
        </li>
      ) : null}
      {drawn.map((line) => (
        <PersonOfRule key={line.person.personId} line={line} column={column}>
          {line.out ? words.because(line.out.removed) : null}
        </PersonOfRule>
      ))}
      {isMany ? (
        <li>
          <UnstyledButton
            className={classes.unfold ?? ''}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <Faces lines={hidden} />
            {isOpen
              ? t('decision.fewer')
              : t(drawn.length === 0 ? 'decision.people' : 'decision.more', {
                  count: hidden.length,
                })}
          </UnstyledButton>
          {isOpen ? null : <span className={classes.note}>{manyReasons(hidden, words)}</span>}
        </li>
      ) : null}
    </ul>
  );
}

interface PersonProps {
  line: Line;
  column: Extract<RuleColumn, { kind: 'deciding' }>;
  /** Why the person dropped out; null for those who stayed. */
  children: string | null;
}

function PersonOfRule({ line, column, children }: PersonProps) {
  const t = useT();
  const { person } = line;
  const count = line.counts.get(column.at);
  return (
    <li className={classes.person} data-out={children !== null || undefined}>
      <PersonAvatar id={person.personId} name={person.displayName} size={22} />
      <span className={classes.words}>
        <span className={classes.name}>{person.displayName}</span>
        {children === null ? (
          <span className="visually-hidden"> {t('decision.stays')}</span>
        ) : (
          <span className={classes.reason}>
            <IconX size={13} stroke={2.4} aria-hidden="true" />
            {children}
          </span>
        )}
      </span>
      {count === undefined ? null : <CountBar count={count} most={column.most} />}
    </li>
  );
}
