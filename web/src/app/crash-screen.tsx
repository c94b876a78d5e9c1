import type { ErrorComponentProps } from '@tanstack/react-router';
import { ErrorState } from '@/components/error-state';

/** A page that could not be drawn or loaded; the rest of the shell stays. */
export function CrashScreen({ error, reset }: ErrorComponentProps) {
  return (
    <ErrorState error={error instanceof Error ? error : new Error(String(error))} onRetry={reset} />
  );
}
