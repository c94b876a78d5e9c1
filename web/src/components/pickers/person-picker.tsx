import { peopleByName, type PersonEntry } from '@/lib/directory/directory';
import { PersonName } from '../people/person-name';
import { EntryPicker, type PickerProps } from './entry-picker';

const toEntry = (person: PersonEntry) => ({ id: person.id, name: person.displayName });

/** Picks a person of the company. */
export function PersonPicker(props: PickerProps) {
  return (
    <EntryPicker
      {...props}
      find={peopleByName}
      toEntry={toEntry}
      draw={({ id, name }) => <PersonName id={id} name={name} />}
    />
  );
}
