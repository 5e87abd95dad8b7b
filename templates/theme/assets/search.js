// The search page: a form over Pagefind's index (pagefind.app). Found texts become text nodes, never
// markup. The state stands in the address, so that a search can be shared and gone back to.

const form = document.getElementById("search--form");
const field = document.getElementById("search--words");
const filters = document.getElementById("search--filters");
const status = document.getElementById("search--status");
const results = document.getElementById("search--results");
const FILTERS = [["kind", "Kind"], ["source", "Outlet"], ["year", "Year"]];
const STEP = 20;
const PASSAGES = 2;
const PASSAGE_WORDS = 34;
let latest = 0;

function make(name, className, ...children) {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

// The statements of a page that hold the words found: the one with most of them first.
function passages(page) {
  const statements = page.anchors
    .filter((anchor) => ["article", "dd", "tr"].includes(anchor.element))
    .sort((one, other) => one.location - other.location);
  const places = new Set(page.locations);
  const found = statements.map((anchor, index) => {
    const end = statements[index + 1]?.location ?? Infinity;
    const hits = page.locations.filter((place) => place >= anchor.location && place < end);
    return { anchor, hits: hits.length, end };
  });
  return found
    .filter((one) => one.hits)
    .sort((one, other) => other.hits - one.hits || one.anchor.location - other.anchor.location)
    .slice(0, PASSAGES)
    .map((one) => ({ ...one, places }));
}

function excerpt(words, start, end, places) {
  const line = [];
  for (let place = start; place < Math.min(end, start + PASSAGE_WORDS, words.length); place += 1) {
    line.push(places.has(place) ? make("mark", "", words[place]) : words[place], " ");
  }
  if (start + PASSAGE_WORDS < Math.min(end, words.length)) line.push("…");
  return line;
}

function show(page) {
  const words = (page.raw_content ?? page.content).split(/\s+/);
  const title = make("a", "", page.meta.title);
  title.href = page.url;
  title.dir = "auto";
  const item = make(
    "li",
    "",
    make("p", "kind", page.filters.kind?.[0] ?? "Page"),
    make("h2", "name", title),
  );
  for (const { anchor, end, places } of passages(page)) {
    const passage = make("a", "found", ...excerpt(words, anchor.location, end, places));
    passage.href = `${page.url}#${anchor.id}`;
    passage.dir = "auto";
    item.append(passage);
  }
  if (item.children.length === 2 && page.locations.length) {
    const start = Math.max(0, page.locations[0] - 8);
    const places = new Set(page.locations);
    item.append(make("p", "found", ...excerpt(words, start, Infinity, places)));
  }
  return item;
}

async function showFrom(found, start, query) {
  const pages = await Promise.all(found.slice(start, start + STEP).map((one) => one.data()));
  if (query !== latest) return;
  const items = pages.map(show);
  results.append(...items);
  if (start) items[0].querySelector("a").focus();
  if (start + STEP < found.length) {
    const more = make("button", "", "More results");
    more.type = "button";
    const item = make("li", "more", more);
    more.addEventListener("click", () => {
      item.remove();
      showFrom(found, start + STEP, query);
    });
    results.append(item);
  }
}

function chosen() {
  const selects = [...filters.querySelectorAll("select")].filter((select) => select.value);
  return Object.fromEntries(selects.map((select) => [select.name, select.value]));
}

async function search(pagefind) {
  latest += 1;
  const query = latest;
  const words = field.value.trim();
  const wanted = chosen();
  const state = new URLSearchParams({ ...(words && { q: words }), ...wanted });
  history.replaceState(null, "", state.size ? `?${state}` : location.pathname);
  if (!words && !Object.keys(wanted).length) {
    results.replaceChildren();
    status.textContent = "";
    return;
  }
  const answer = await pagefind.search(words || null, { filters: wanted });
  if (query !== latest) return;
  const count = answer.results.length;
  const counted = count === 1 ? "1 page" : `${count} pages`;
  status.textContent = count ? `${counted} found` : "Nothing found. Fewer or other words may help.";
  results.replaceChildren();
  await showFrom(answer.results, 0, query);
}

function offerFilters(known, wanted, changed) {
  for (const [name, label] of FILTERS) {
    const values = Object.entries(known[name] ?? {});
    if (values.length < 2) continue;
    if (name === "year") values.reverse();
    const select = make("select", "", new Option("All", ""));
    select.name = name;
    select.append(...values.map(([value, count]) => new Option(`${value} (${count})`, value)));
    select.value = wanted.get(name) ?? "";
    if (select.selectedIndex < 0) select.value = "";
    select.addEventListener("change", changed);
    filters.append(make("label", "", label, select));
  }
}

async function start() {
  const wanted = new URLSearchParams(location.search);
  field.value = wanted.get("q") ?? "";
  form.hidden = false;
  field.focus();
  const pagefind = await import(new URL(`${form.dataset.bundle}pagefind.js`, location.href).href);
  await pagefind.init();
  let waiting;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => search(pagefind), 120);
  };
  offerFilters(await pagefind.filters(), wanted, () => search(pagefind));
  field.addEventListener("input", soon);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search(pagefind);
  });
  await search(pagefind);
}

start().catch(() => {
  status.textContent = "The search could not be loaded. Please load the page again.";
});
