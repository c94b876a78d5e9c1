import type { DocumentFault } from '../api/validate';
import type { WorkflowVersion } from '../api/versions';
import type { ParsedDocument, SourceFormat } from './document';

/** A version that is looked at, and its text as it is being written: what the tabs of its page share. */
export interface Editing {
  version: WorkflowVersion;
  source: string;
  format: SourceFormat;
  parsed: ParsedDocument;
  /** What the server says is wrong with the text; a moment behind it. */
  faults: readonly DocumentFault[];
  /** Whether the text is other than what is saved. */
  isDirty: boolean;
  /** Whether the text may be changed: it is a draft, and the reader makes workflows. */
  mayEdit: boolean;
  change: (source: string) => void;
}
