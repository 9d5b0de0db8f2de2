/** @module Requests that no page can answer, refused before anything is parsed. */
import type { MiddlewareHandler } from "hono";
import { PageProblem } from "../page-problem.ts";

/** Far above any search a person builds; below Node's own limit for the head of a request (16 KiB). */
const MAX_URL_LENGTH = 8_000;

/** Pages are read, never changed: GET and HEAD, an address of sane length without control characters. */
export function limits(): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method !== "GET" && c.req.method !== "HEAD") {
      throw new PageProblem({
        status: 405,
        title: "This page can only be read",
        lines: [`The request used the method ${c.req.method}. Use GET or HEAD.`],
      });
    }
    const { length } = c.req.url;
    if (length > MAX_URL_LENGTH) {
      throw new PageProblem({
        status: 414,
        title: "This address is too long",
        lines: [
          `It has ${length.toLocaleString("en")} characters; the longest address this site reads has ${MAX_URL_LENGTH.toLocaleString("en")}.`,
          "Shorten what is searched for, or choose fewer filters.",
        ],
      });
    }
    if (/%0[0-8]|%7f/i.test(c.req.url)) {
      throw new PageProblem({
        status: 400,
        title: "This address cannot be read",
        lines: ["It contains a control character, which no search word has. Type the words again by hand."],
      });
    }
    await next();
  };
}
