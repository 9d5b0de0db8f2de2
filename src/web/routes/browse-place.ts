/** @module The address of a browse list, read strictly: what cannot be understood is named. */
import { PageProblem } from "../page-problem.ts";
import type { BrowsePlace } from "../urls.ts";
import type { BrowseList } from "../views/browse-page.tsx";

/** Longer names exist; the beginning of a word of one does not. */
const MAX_PREFIX_LENGTH = 200;

/** `?prefix=asth&sort=name&page=2` → `{ prefix: "asth", sort: "name", page: 2 }` */
export function browsePlaceOf(
  params: URLSearchParams,
  list: Pick<BrowseList, "listUrl" | "many">,
): BrowsePlace & { readonly page: number; readonly sort: "studies" | "name" } {
  const prefix = params.get("prefix")?.trim() ?? "";
  const sort = params.get("sort") ?? "studies";
  const page = params.get("page") ?? "1";
  if (prefix.length > MAX_PREFIX_LENGTH) throw wrong("prefix", prefix, "It is too long.", list);
  if (sort !== "studies" && sort !== "name") throw wrong("sort", sort, "Use studies or name.", list);
  if (!/^[1-9]\d{0,8}$/.test(page)) throw wrong("page", page, "Use a number from 1.", list);
  return { ...(prefix !== "" && { prefix }), sort, page: Number(page) };
}

function wrong(
  parameter: string,
  value: string,
  what: string,
  list: Pick<BrowseList, "listUrl" | "many">,
): PageProblem {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return new PageProblem({
    status: 400,
    title: "A part of this address cannot be read",
    lines: [`The value “${shown}” of “${parameter}” is not understood. ${what}`],
    suggestions: [{ href: list.listUrl(), words: `See all ${list.many}` }],
  });
}
