import { UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { useT } from '@/lib/i18n/use-t';
import { IMPORT_STEPS, type ImportStep } from '../rules/import-steps';
import classes from './import-steps.module.css';

interface Props {
  now: ImportStep;
  /** Steps one may go to by a press. */
  open: readonly ImportStep[];
  onStep: (step: ImportStep) => void;
}

/** The steps of an import, and where one stands. */
export function ImportSteps({ now, open, onStep }: Props) {
  const t = useT();
  const intl = useIntl();
  const at = IMPORT_STEPS.indexOf(now);
  return (
    <ol className={classes.steps} aria-label={t('imports.steps')}>
      {IMPORT_STEPS.map((step, place) => (
        <li key={step} className={classes.step} data-past={place < at || undefined}>
          <UnstyledButton
            className={classes.press ?? ''}
            disabled={step !== now && !open.includes(step)}
            aria-current={step === now ? 'step' : undefined}
            onClick={() => onStep(step)}
          >
            <span className={classes.number}>
              {place < at ? (
                <IconCheck size={14} stroke={2.4} aria-hidden="true" />
              ) : (
                intl.formatNumber(place + 1)
              )}
            </span>
            {t(`imports.step.${step}`)}
          </UnstyledButton>
        </li>
      ))}
    </ol>
  );
}
