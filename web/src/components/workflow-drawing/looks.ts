import {
  IconAlertTriangle,
  IconBan,
  IconBolt,
  IconCircleCheck,
  IconCircleDashed,
  IconClipboardText,
  IconHourglass,
  IconPlayerPlay,
  IconQuestionMark,
  IconWebhook,
  type Icon,
} from '@tabler/icons-react';
import type { Tone } from '@/components/status-badge';
import type { FinalStatus, TaskType } from './document';
import type { TaskStatus } from './progress';

export const TYPE_ICONS: Record<TaskType | 'UNKNOWN', Icon> = {
  FORM: IconClipboardText,
  SYNC_ACTION: IconBolt,
  ASYNC_ACTION: IconWebhook,
  UNKNOWN: IconQuestionMark,
};

export const STATUS_LOOKS: Record<TaskStatus, { icon: Icon; tone: Tone }> = {
  OPEN: { icon: IconCircleDashed, tone: 'info' },
  IN_PROGRESS: { icon: IconPlayerPlay, tone: 'info' },
  PENDING: { icon: IconHourglass, tone: 'warn' },
  COMPLETED: { icon: IconCircleCheck, tone: 'good' },
  CANCELLED: { icon: IconBan, tone: 'quiet' },
  ERROR: { icon: IconAlertTriangle, tone: 'bad' },
};

export const END_ICONS: Record<FinalStatus | 'UNKNOWN', Icon> = {
  COMPLETED: IconCircleCheck,
  CANCELLED: IconBan,
  UNKNOWN: IconQuestionMark,
};
