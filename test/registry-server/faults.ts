/** @module The ways in which the local registry server misbehaves, each used up by the requests it is meant for. */

export type Fault =
  /** An error in plain text, as the API writes it. */
  | { readonly kind: "status"; readonly status: number; readonly retryAfter?: string; readonly text?: string }
  /** The connection dies after this share of the body. */
  | { readonly kind: "cut"; readonly share: number }
  /** The connection ends politely after this share of the body: the answer looks complete to HTTP. */
  | { readonly kind: "truncate"; readonly share: number }
  /** A web page of the edge in front of the registry. `contentType` may lie. */
  | { readonly kind: "html"; readonly status: number; readonly contentType?: string }
  /** No answer before the client gives up. */
  | { readonly kind: "silence" };

interface PlannedFault {
  readonly fault: Fault;
  readonly applies: (url: URL) => boolean;
  times: number;
}

/** A list of planned faults; the first that applies to a request is used up by it. */
export function createFaults(): {
  /** The next `times` requests that `applies` accepts (all, if absent) meet the fault. */
  readonly plan: (
    fault: Fault,
    options?: { readonly times?: number; readonly applies?: (url: URL) => boolean },
  ) => void;
  readonly take: (url: URL) => Fault | undefined;
  readonly clear: () => void;
} {
  let planned: PlannedFault[] = [];
  return {
    plan: (fault, { times = 1, applies = () => true } = {}) => {
      planned.push({ fault, applies, times });
    },
    take: (url) => {
      const found = planned.find((plan) => plan.times > 0 && plan.applies(url));
      if (found === undefined) return undefined;
      found.times -= 1;
      return found.fault;
    },
    clear: () => {
      planned = [];
    },
  };
}
