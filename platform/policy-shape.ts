/** Kind of a text in a policy; `policy-check.ts` says what each may look like. */
export type TextKind = 'line' | 'text' | 'address' | 'link' | 'language' | 'country' | 'id';

/** Shape of a value. `limit`: characters of a text, or entries of a list. */
export type PolicyShape =
  | { type: 'boolean' }
  | { type: 'string'; kind: TextKind; limit: number }
  | { type: 'array'; items: PolicyShape; limit: number }
  | { type: 'object'; properties: Record<string, PolicyShape>; required: readonly string[] };

/** Answer of the organisation itself, in plain text, for the finder. */
export interface OwnAnswer {
  title: string;
  /** Further ways in which people put it. */
  phrasings?: string[];
  remedies: string[];
  /** Address of a page with more, over https. */
  link?: string;
}

/** Settings that an organisation makes; absent ones are the person's. */
export interface Policy {
  language?: string;
  defaultLanguage?: string;
  hints?: boolean;
  sitesOff?: string[];
  journeys?: string[];
  reminders?: boolean;
  pictures?: boolean;
  coordinatorCountry?: string;
  coordinatorName?: string;
  coordinatorAddress?: string;
  coordinatorLanguage?: string;
  coordinatorLink?: string;
  answers?: OwnAnswer[];
}
