import { useSession } from '@/lib/session/session';

/** The user who may do everything, whatever the roles. */
const OWNER = 'admin';

/** Whether the person signed in makes workflows; the server decides in the same way. */
export function useMayEdit(): boolean {
  const { person } = useSession();
  return person.username === OWNER || person.roles.includes('workflow_creator');
}
