/**
 * @module Results that follow the filters without a reload. The page works without this script: it only asks for
 * the same address that the form would open, and puts the answer's parts in place.
 */

/** Parts of the page that an answer replaces. */
const REPLACED = ["results", "filter-groups"];
/** While somebody types an age or a date; milliseconds. */
const TYPING_PAUSE = 400;

const announcement = document.querySelector<HTMLElement>("#live-status");
let running: AbortController | undefined;
let timer: number | undefined;
/** What could not be read while it was typed: explained once the visitor leaves the field. */
let refused: string | undefined;
let shownQuery = location.search;

/** The form's own address, without the fields that say nothing. */
function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value.trim() !== "") query.append(name, value);
  }
  const text = query.toString();
  return form.action + (text === "" ? "" : `?${text}`);
}

/**
 * Shows the result of an address; whatever goes wrong, the browser opens it the ordinary way. Only somebody who is
 * still typing into the field is left in peace: what is refused may be half a date.
 */
async function show(address: string, typedInto?: HTMLInputElement): Promise<void> {
  running?.abort();
  const controller = new AbortController();
  running = controller;
  const results = document.querySelector("#results");
  results?.setAttribute("aria-busy", "true");
  try {
    const response = await fetch(address, { signal: controller.signal, headers: { Accept: "text/html" } });
    if (response.status === 400 && typedInto !== undefined && typedInto === document.activeElement) {
      results?.removeAttribute("aria-busy");
      refused = address;
      return;
    }
    if (!response.ok) throw new Error(String(response.status));
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    if (controller.signal.aborted) return;
    replaceParts(page);
    takeOverPlace(page, address);
    document.title = page.title;
    const { found = "", address: shortAddress = response.url } =
      document.querySelector<HTMLElement>("#results")?.dataset ?? {};
    history.pushState({}, "", shortAddress);
    shownQuery = location.search;
    if (announcement !== null) announcement.textContent = found;
  } catch {
    if (!controller.signal.aborted) location.assign(address);
  }
}

function replaceParts(page: Document): void {
  const focused = document.activeElement;
  const selector = focused instanceof HTMLElement ? selectorOf(focused) : undefined;
  const folds = new Map(
    [...document.querySelectorAll("details")].map((details) => [details.id, details.open]),
  );
  for (const id of REPLACED) {
    const fresh = page.getElementById(id);
    if (fresh === null) throw new Error(id);
    document.getElementById(id)?.replaceWith(fresh);
  }
  for (const details of document.querySelectorAll("details")) {
    details.open = folds.get(details.id) ?? details.open;
  }
  if (selector !== undefined && document.activeElement !== focused) {
    document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }
}

/** The name of a country turns into a filter when it is read: then it must not be sent once more from its field. */
function takeOverPlace(page: Document, address: string): void {
  const field = document.querySelector<HTMLInputElement>("#field-near");
  const fresh = page.querySelector<HTMLInputElement>("#field-near");
  const sent = new URL(address, location.href).searchParams.get("near") ?? "";
  if (field !== null && fresh !== null && field.value.trim() === sent.trim()) field.value = fresh.value;
}

/** The same control in the new page. */
function selectorOf(element: HTMLElement): string | undefined {
  if (element.id !== "") return `#${CSS.escape(element.id)}`;
  return element instanceof HTMLInputElement
    ? `input[name="${CSS.escape(element.name)}"][value="${CSS.escape(element.value)}"]`
    : undefined;
}

/** Listens to the form and to every control that belongs to it. */
export function startLiveSearch(form: HTMLFormElement): void {
  document.documentElement.classList.add("live");
  document.addEventListener("change", ({ target }) => {
    const isFilter =
      (target instanceof HTMLInputElement && target.type !== "text") || target instanceof HTMLSelectElement;
    if (isFilter && target.form === form) void show(addressOf(form));
    else if (addressOf(form) === refused) location.assign(refused);
  });
  document.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.form !== form || !target.closest("#filters")) return;
    clearTimeout(timer);
    if (target.type !== "text" || !target.validity.valid) return;
    timer = window.setTimeout(() => void show(addressOf(form), target), TYPING_PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void show(addressOf(form));
  });
  window.addEventListener("popstate", () => {
    // Going back needs the whole page: fields outside the replaced parts changed too. Jumping to a part of this
    // page is no going back.
    if (location.search !== shownQuery) location.reload();
  });
}

const form = document.querySelector<HTMLFormElement>("#search-form");
if (form !== null) startLiveSearch(form);
