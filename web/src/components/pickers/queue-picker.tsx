import { queuesByName } from '@/lib/directory/directory';
import { EntryPicker, type Entry, type PickerProps } from './entry-picker';

const itself = (entry: Entry) => entry;

/** Picks a queue. */
export function QueuePicker(props: PickerProps) {
  return <EntryPicker {...props} find={queuesByName} toEntry={itself} />;
}
