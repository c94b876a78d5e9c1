import { Navigate } from '@tanstack/react-router';
import { usePages } from './shell/use-pages';

/** The first page this person may see: My work, as soon as there is one. */
export function HomeScreen() {
  const first = usePages()[0]?.pages[0];
  return first ? <Navigate to={first.to} replace /> : null;
}
