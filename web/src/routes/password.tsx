import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/password')({
  component: RouteComponent,
});

function RouteComponent() {
  return <div>Hello "/password"!</div>;
}
