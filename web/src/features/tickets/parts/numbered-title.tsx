import { Text } from '@mantine/core';
import classes from './numbered-title.module.css';

interface Props {
  /** What stands first and is always there. */
  name: string;
  /** What it is about; may be cut. */
  about: string;
}

/** What people call a thing, and what it is about. */
export function NumberedTitle({ name, about }: Props) {
  return (
    <span className={classes.title}>
      <span className={classes.name}>{name}</span>
      <Text span inherit title={about} c="dimmed" truncate className={classes.about ?? ''}>
        {about}
      </Text>
    </span>
  );
}
