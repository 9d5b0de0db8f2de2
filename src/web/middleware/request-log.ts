/**
 * @module One log line per request that says nothing about the visitor: what they type or read is about their
 * health. So: the kind of page, never its address, query, study or the visitor's own address.
 */
import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { Logger } from "pino";

/** Logs `{method, page: "/study/:nctId/:slug", status, ms}`. */
export function requestLog(log: Logger): MiddlewareHandler {
  return async (c, next) => {
    const began = performance.now();
    await next();
    log.info(
      {
        method: c.req.method,
        page: routePath(c),
        status: c.res.status,
        ms: Math.round(performance.now() - began),
      },
      "answered",
    );
  };
}

/**
 * What an operator needs to find a fault, without its message, which may quote what the visitor typed:
 * name, code, and where in our code it happened.
 */
export function faultForLog(error: Error): { name: string; code?: string; at: readonly string[] } {
  const code = "code" in error && typeof error.code === "string" ? { code: error.code } : {};
  const frames = error.stack?.split("\n").filter((line) => /^\s+at /.test(line)) ?? [];
  return { name: error.name, ...code, at: frames.map((line) => line.trim()) };
}
