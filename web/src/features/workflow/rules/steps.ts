import type { VersionStatus } from '../api/workflows';

/** What can be done with a version so that it stands elsewhere. */
export type Step = 'activate' | 'reactivate' | 'deprecate' | 'archive' | 'restore';

const STEPS: Record<VersionStatus, readonly Step[]> = {
  draft: ['activate'],
  active: ['deprecate'],
  deprecated: ['reactivate', 'archive'],
  archived: ['restore'],
};

const LEADS_TO: Record<Step, VersionStatus> = {
  activate: 'active',
  reactivate: 'active',
  deprecate: 'deprecated',
  archive: 'archived',
  restore: 'deprecated',
};

export function stepsFrom(status: VersionStatus): readonly Step[] {
  return STEPS[status];
}

export function endOf(step: Step): VersionStatus {
  return LEADS_TO[step];
}
