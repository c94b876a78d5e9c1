import { Anchor, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import classes from './links.module.css';

interface Props {
  label: string;
  links: readonly { label: string; description: string; uri: string }[];
}

/** Where more is to be read; only addresses of the web can be followed. */
export function Links({ label, links }: Props) {
  if (links.length === 0) return null;
  return (
    <ul className={classes.links} aria-label={label}>
      {links.map((link) => (
        <li key={link.uri}>
          {/^https?:\/\//i.test(link.uri) ? (
            <Anchor href={link.uri} target="_blank" rel="noopener noreferrer" size="sm">
              {link.label}
              <IconExternalLink size={13} aria-hidden="true" className={classes.mark} />
            </Anchor>
          ) : (
            <Text span size="sm">
              {link.label}
            </Text>
          )}
          {link.description ? (
            <Text span size="sm" c="dimmed">
              {link.description}
            </Text>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
