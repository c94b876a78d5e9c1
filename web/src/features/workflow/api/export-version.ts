import { address } from '@/lib/http/client';
import type { SourceFormat } from '../rules/document';

/** Where the document of a version is a file. */
export function fileOf(workflowId: string, number: number, format: SourceFormat): string {
  return address(`/api/workflows/${workflowId}/versions/${number}/export`, { format });
}
