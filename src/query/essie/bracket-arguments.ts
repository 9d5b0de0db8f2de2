/** @module What stands between the brackets of `RANGE[…]` and `DISTANCE[…]`. */
import { EssieError } from "./essie-error.ts";
import type { Token } from "./lexer.ts";
import { isLiteral } from "./literals.ts";
import type { DistanceExpression, RangeExpression } from "./nodes.ts";

type BracketToken = Extract<Token, { kind: "bracket" }>;

/** The official limits of a radius. */
const RADIUS_LIMITS = { mi: { from: 1, to: 500 }, km: { from: 1, to: 805 } } as const;

/** @throws EssieError unless it is two bounds in order: `RANGE[MIN, 16 years]`. */
export function parseRange(token: BracketToken): RangeExpression {
  const parts = token.argument.split(",").map((part) => part.trim().replaceAll(/\s+/g, " "));
  const [from, to] = parts;
  if (parts.length !== 2 || from === undefined || to === undefined)
    throw refusal(token, "RANGE takes two bounds, for instance RANGE[2020-01-01, MAX].");
  if (from === "MAX" || to === "MIN")
    throw refusal(token, "In RANGE the lower bound comes first: RANGE[MIN, MAX].");
  if ((from !== "MIN" && !isLiteral(from)) || (to !== "MAX" && !isLiteral(to)))
    throw refusal(
      token,
      "A bound is a number, a date (2025-03-20 or 03/20/2025), an age with its unit (16 years), MIN or MAX.",
    );
  return {
    kind: "range",
    from: from === "MIN" ? undefined : from,
    to: to === "MAX" ? undefined : to,
    span: token.span,
  };
}

const DECIMAL = String.raw`[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?`;
const CIRCLE = new RegExp(
  String.raw`^\s*(${DECIMAL})\s*,\s*(${DECIMAL})\s*,\s*(\d+(?:\.\d+)?)\s*(mi|km)\s*$`,
  "i",
);

/** @throws EssieError unless it is a point on earth and a radius with its unit: `DISTANCE[39.0, -77.1, 25mi]`. */
export function parseDistance(token: BracketToken): DistanceExpression {
  const match = CIRCLE.exec(token.argument);
  if (match === null)
    throw refusal(
      token,
      "DISTANCE takes latitude, longitude and a radius in mi or km: DISTANCE[39.0, -77.1, 25mi].",
    );
  const [lat, lon, radius] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const unit = match[4]?.toLowerCase() === "km" ? "km" : "mi";
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180)
    throw refusal(token, "A latitude lies between -90 and 90, a longitude between -180 and 180.");
  const limits = RADIUS_LIMITS[unit];
  if (radius < limits.from || radius > limits.to)
    throw refusal(token, `The radius must be between ${limits.from} and ${limits.to} ${unit}.`);
  return { kind: "distance", lat, lon, radius, unit, span: token.span };
}

function refusal(token: BracketToken, advice: string): EssieError {
  return new EssieError(
    `no viable alternative at input '${token.operator}[${token.argument}]'`,
    token.argumentSpan,
    advice,
  );
}
