import { Text, UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import { useFaultText } from '@/components/use-fault-text';
import { useT } from '@/lib/i18n/use-t';
import type { DocumentFault } from '../api/validate';
import { finder } from '../rules/places';
import classes from './faults-list.module.css';

interface Props {
  source: string;
  faults: readonly DocumentFault[];
  /** Goes to a place in the text; without it the list is only read. */
  onGo?: (at: number) => void;
}

/** Everything that is wrong with a document, each with its line and its path. */
export function FaultsList({ source, faults, onGo }: Props) {
  const t = useT();
  const say = useFaultText();
  const find = useMemo(() => finder(source), [source]);
  return (
    <ol className={classes.list} aria-label={t('workflow.faults')}>
      {faults.map((fault, index) => {
        const { path, code, args, message } = fault;
        const { from, line } = find(path);
        const words = (
          <>
            <span className={classes.line}>{t('workflow.line', { line })}</span>
            {path ? <code className={classes.path}>{path}</code> : null}
            <Text size="sm" component="span" className={classes.words ?? ''}>
              {say({ field: path, code, args, message })}
            </Text>
          </>
        );
        return (
          <li key={`${path} ${code} ${index}`}>
            {onGo ? (
              <UnstyledButton className={classes.fault ?? ''} onClick={() => onGo(from)}>
                {words}
              </UnstyledButton>
            ) : (
              <div className={classes.fault}>{words}</div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
