import { teamsByName } from '@/lib/directory/directory';
import { EntryPicker, type Entry, type PickerProps } from './entry-picker';

const itself = (entry: Entry) => entry;

/** Picks a team. */
export function TeamPicker(props: PickerProps) {
  return <EntryPicker {...props} find={teamsByName} toEntry={itself} />;
}
