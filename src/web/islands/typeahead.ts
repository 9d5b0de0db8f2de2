/**
 * @module Names to choose from while somebody types: an editable combobox with a list, as the W3C's APG describes it
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). What is typed always counts; the list only offers.
 */

/** Milliseconds. */
const TYPING_PAUSE = 150;

interface Offer {
  readonly text: string;
  readonly means?: string;
  /** Absent for places, which are more than the registry's. */
  readonly studies?: number;
  readonly recruiting?: number;
}

/** Makes a box with `data-suggest="/suggest?field=cond"` a combobox. */
function attach(input: HTMLInputElement, address: string): void {
  const list = document.createElement("ul");
  let active = -1;
  let timer: number | undefined;
  let running: AbortController | undefined;

  list.id = `${input.id}-list`;
  list.className = "suggestions";
  list.role = "listbox";
  list.hidden = true;
  list.ariaLabel = "Suggestions";
  input.after(list);
  input.role = "combobox";
  input.ariaAutoComplete = "list";
  input.ariaExpanded = "false";
  input.setAttribute("aria-controls", list.id);

  const close = (): void => {
    clearTimeout(timer);
    running?.abort();
    list.hidden = true;
    input.ariaExpanded = "false";
    activate(-1);
  };

  const activate = (index: number): void => {
    active = index;
    for (const [at, option] of [...list.children].entries()) {
      option.ariaSelected = String(at === index);
      if (at === index) option.scrollIntoView({ block: "nearest" });
    }
    const id = list.children[index]?.id;
    if (id === undefined) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", id);
  };

  const choose = (option: Element | undefined): void => {
    if (!(option instanceof HTMLElement)) return;
    input.value = option.dataset["text"] ?? "";
    close();
  };

  const show = (offers: readonly Offer[]): void => {
    list.replaceChildren(
      ...offers.map(({ text, means, studies, recruiting }, index) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${index}`;
        option.role = "option";
        option.dataset["text"] = text;
        const counts = document.createElement("small");
        if (studies !== undefined && recruiting !== undefined)
          counts.textContent = `${means === undefined ? "" : `${means}, `}${studies.toLocaleString("en-US")} ${studies === 1 ? "study" : "studies"}, ${recruiting.toLocaleString("en-US")} recruiting`;
        option.append(text, " ", counts);
        return option;
      }),
    );
    list.hidden = offers.length === 0;
    input.ariaExpanded = String(!list.hidden);
    activate(-1);
  };

  const ask = async (): Promise<void> => {
    running?.abort();
    const controller = new AbortController();
    running = controller;
    try {
      const response = await fetch(`${address}&text=${encodeURIComponent(input.value)}`, {
        signal: controller.signal,
      });
      const { suggestions = [] } = await response.json();
      if (!controller.signal.aborted && document.activeElement === input) show(suggestions);
    } catch {
      // Without suggestions the box is an ordinary one.
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    if (input.value.trim() === "") close();
    else timer = window.setTimeout(() => void ask(), TYPING_PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    const { length } = list.children;
    const isMove = event.key === "ArrowDown" || event.key === "ArrowUp";
    if (isMove && list.hidden) {
      if (input.value.trim() !== "") void ask();
    } else if (isMove) {
      // Below the last name and above the first one lies the box itself.
      const next = active + (event.key === "ArrowDown" ? 1 : -1);
      activate(next < -1 ? length - 1 : next >= length ? -1 : next);
    } else if (event.key === "Enter" && active >= 0) choose(list.children[active]);
    else if (event.key === "Enter") return close();
    else if (event.key === "Escape" && !list.hidden) close();
    else return;
    event.preventDefault();
  });
  input.addEventListener("blur", close);
  // The box keeps the focus while the list is clicked.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    if (target instanceof Element) choose(target.closest("li") ?? undefined);
  });
}

for (const input of document.querySelectorAll<HTMLInputElement>("input[data-suggest]"))
  attach(input, input.dataset["suggest"] ?? "");
