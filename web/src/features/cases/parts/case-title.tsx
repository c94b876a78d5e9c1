import { Text } from '@mantine/core';
import type { Case } from '../api/case';
import classes from './case-title.module.css';

/** The id people call it by, and what it is about. */
export function CaseTitle({ of: { caseId, subject } }: { of: Case }) {
  return (
    <span className={classes.title}>
      <span className={classes.id}>{caseId}</span>
      <Text span inherit c="dimmed" truncate className={classes.subject ?? ''}>
        {subject}
      </Text>
    </span>
  );
}
