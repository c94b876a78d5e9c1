/* What the server tells about one decision. Types by hand until the server's OpenAPI document exists. */

export interface DecisionPerson {
  personId: string;
  username: string;
  displayName: string;
}

/** A code with values, of which sentences in the reader's language are made. */
export interface Coded {
  code: string;
  args: Record<string, string>;
}

export interface Removed extends DecisionPerson {
  reason: Coded;
  /** The reason in English, for codes we have no words for. */
  because: string;
}

export interface Counted {
  personId: string;
  username: string;
  count: number;
}

export interface DecisionStep {
  rule: string;
  removed: Removed[];
  left: DecisionPerson[];
  counts: Counted[] | null;
}

export interface DecisionSettings {
  strategy: 's1' | 's2';
  maxDays: number;
  maxDaysMonth: number;
  quotaRule: 'hurdle' | 'weight';
  quotaDays: number;
  zone: string;
}

/** One decision as the screens see it. */
export interface DecisionView {
  /** Null when it is on no record, such as what the lab imagines. */
  id?: string | null;
  at: string;
  policy: string;
  queueId: string;
  queueName: string;
  outcome: { person: DecisionPerson | null; emptiedBy: string | null };
  sentence: Coded;
  /** The sentence in English, for codes we have no words for. */
  text: string;
  settings: DecisionSettings;
  candidates: number;
  /** Whether the same answer came out when it was derived again from its record. */
  rederived?: boolean;
  steps: DecisionStep[];
}
