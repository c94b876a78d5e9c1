import { lazy, Suspense, useState } from 'react';
import { ProfileButton } from './profile-button';

const load = () => import('./profile-dropdown');
const ProfileDropdown = lazy(() => load().then((module) => ({ default: module.ProfileDropdown })));

/** Who I am, in which language and light, and the way out. */
export function ProfileMenu() {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return <ProfileButton onPointerEnter={() => void load()} onClick={() => setAsked(true)} />;
  }
  return (
    <Suspense fallback={<ProfileButton />}>
      <ProfileDropdown />
    </Suspense>
  );
}
