import { Notifications } from '@mantine/notifications';

/** Where notices appear. */
export function Corner() {
  return <Notifications position="bottom-right" />;
}
