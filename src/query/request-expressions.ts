/** @module The expressions of a request, ready to be evaluated. */
import { EssieError } from "./essie/essie-error.ts";
import { parseExpression } from "./essie/parse-expression.ts";
import { resolveExpression } from "./essie/resolve-expression.ts";
import type { Resolved } from "./essie/resolved-expression.ts";
import { QueryError, type ExpressionParameter } from "./query-error.ts";
import { areaOfParameter } from "./search-areas.ts";
import { TEXT_PARAMETERS, type SearchRequest, type TextParameter } from "./search-request.ts";
import { parseTypedText } from "./typed-text.ts";

/** One condition on words; all of a request must hold. */
export interface RequestExpression {
  readonly parameter: ExpressionParameter;
  readonly resolved: Resolved;
  /** Whether what it finds counts in the ranking; `advanced` only filters. */
  readonly ranks: boolean;
}

/**
 * What an engine evaluates. Texts are read as typed (`typed-text.ts`) and never refused; `advanced` is.
 * Words without `AREA[…]` in `advanced` are sought in BasicSearch: where the registry seeks them is not published.
 * @throws QueryError when `advanced` cannot be understood.
 */
export function expressionsOf(request: SearchRequest): readonly RequestExpression[] {
  const texts = textsOf(request).map(({ parameter, text }) => ({
    parameter,
    resolved: parseTypedText(text, areaOfParameter(parameter)).resolved,
    ranks: true,
  }));
  const { advanced } = request;
  if (advanced === undefined) return texts;
  return [...texts, { parameter: "advanced", resolved: strictly("advanced", advanced), ranks: false }];
}

/**
 * For programs, which must hear of a mistake: refuses what the registry's API refuses.
 * @throws QueryError for the first text or `advanced` that is no expression or names what there is not.
 */
export function checkExpressions(request: SearchRequest): void {
  for (const { parameter, text } of textsOf(request)) strictly(parameter, text);
  if (request.advanced !== undefined) strictly("advanced", request.advanced);
}

/** A remark on what somebody typed, with a text that may have been meant. */
export interface TextNotice {
  readonly parameter: TextParameter;
  readonly notice: string;
  readonly suggestion?: string;
}

/** What to tell people about the texts of a request: `"lung cancer` was searched as plain words. */
export function textNotices(request: SearchRequest): readonly TextNotice[] {
  return textsOf(request).flatMap(({ parameter, text }) => {
    const { notice, suggestion } = parseTypedText(text, areaOfParameter(parameter));
    return notice === undefined
      ? []
      : [{ parameter, notice, ...(suggestion !== undefined && { suggestion }) }];
  });
}

function textsOf(request: SearchRequest): readonly { parameter: TextParameter; text: string }[] {
  return TEXT_PARAMETERS.flatMap((parameter) => {
    const text = request.text[parameter];
    return text === undefined ? [] : [{ parameter, text }];
  });
}

function strictly(parameter: ExpressionParameter, text: string): Resolved {
  try {
    return resolveExpression(
      parseExpression(text),
      areaOfParameter(parameter === "advanced" ? "term" : parameter),
    );
  } catch (error) {
    if (error instanceof EssieError) throw new QueryError(parameter, text, error);
    throw error;
  }
}
