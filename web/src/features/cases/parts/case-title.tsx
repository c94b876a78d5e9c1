import { Text } from '@mantine/core';
import type { Case } from '../api/case';
import classes from './case-title.module.css';

/** The id people call it by, and what it is about. */
export function CaseTitle({ of, withAccount = false }: { of: Case; withAccount?: boolean }) {
  const { caseId, subject, accountName } = of;
  const about = [subject, withAccount ? accountName : ''].filter(Boolean).join(' · ');
  return (
    <span className={classes.title}>
      <span className={classes.id}>{caseId}</span>
      <Text span inherit title={about} c="dimmed" truncate className={classes.subject ?? ''}>
        {about}
      </Text>
    </span>
  );
}
