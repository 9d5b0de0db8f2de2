/** @module Above the rows: their order, and the whole result as a file. */
import type { SearchRequest, Sort } from "../../query/search-request.ts";
import { downloadUrl } from "../urls.ts";
import { SEARCH_FORM_ID } from "./search-form.tsx";

const ORDERS: readonly (readonly [Sort, string])[] = [
  ["relevance", "Best match first"],
  ["updated", "Latest update first"],
  ["posted", "Newest on the registry first"],
  ["start", "Latest start first"],
  ["enrollment", "Most participants first"],
  ["distance", "Nearest first"],
];

export function ResultTools({ request }: { readonly request: SearchRequest }) {
  const orders = ORDERS.filter(([sort]) => sort !== "distance" || request.near !== undefined);
  return (
    <div class="result-tools no-print">
      <p class="sort">
        <label for="sort">Order</label>
        <select id="sort" name="sort" form={SEARCH_FORM_ID}>
          {orders.map(([sort, words]) => (
            <option key={sort} value={sort} selected={sort === request.sort}>
              {words}
            </option>
          ))}
        </select>
        <button type="submit" form={SEARCH_FORM_ID} class="apply button-quiet">
          Sort
        </button>
      </p>
      <p class="downloads">
        Download all:{" "}
        <a href={downloadUrl(request, "csv")} rel="nofollow">
          CSV
        </a>{" "}
        <a href={downloadUrl(request, "json")} rel="nofollow">
          JSON
        </a>{" "}
        <a href={downloadUrl(request, "ris")} rel="nofollow">
          RIS
        </a>
      </p>
    </div>
  );
}
