import { UnstyledButton } from '@mantine/core';
import { useT } from '@/lib/i18n/use-t';
import { Hint } from '../hint';
import type { RuleColumn } from './columns';
import classes from './narrowing.module.css';
import type { DecisionWords } from './use-decision-words';

interface Props {
  column: RuleColumn;
  words: DecisionWords;
  /** Whether this rule left nobody. */
  isEmptying: boolean;
  onUnfold: () => void;
}

/** The head of a rule's column: its name and, when it took somebody out, how many stayed. */
export function RuleHead({ column, words, isEmptying, onUnfold }: Props) {
  const t = useT();
  if (column.kind === 'folded') {
    return (
      <th scope="col" className={classes.slim}>
        <Hint label={t('decision.unfold')}>
          <UnstyledButton className={`${classes.upright} ${classes.unfold}`} onClick={onUnfold}>
            {t('decision.folded', { count: column.steps.length })}
          </UnstyledButton>
        </Hint>
      </th>
    );
  }
  const { step } = column;
  const name = words.rule(step.rule);
  const all = step.left.length + step.removed.length;
  return (
    <th scope="col" className={classOf(column)} data-emptying={isEmptying || undefined}>
      <Hint label={words.ruleHelp(step.rule) ?? name} maw={280}>
        <span className={column.kind === 'quiet' ? classes.upright : undefined} tabIndex={0}>
          {column.kind === 'quiet' ? words.ruleQuiet(step.rule) : name}
        </span>
      </Hint>
      {column.kind === 'deciding' ? (
        <span className={classes.stay}>{t('decision.stay', { left: step.left.length, all })}</span>
      ) : null}
    </th>
  );
}

function classOf(column: RuleColumn): string | undefined {
  if (column.kind !== 'deciding') return classes.slim;
  return column.step.counts ? classes.counted : classes.wide;
}
