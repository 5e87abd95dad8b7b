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

// In the index, and here, each letter of a script that sets no spaces is a word of its own.
const SCRIPTS = ["Hani", "Hira", "Kana", "Bopo", "Yiii", "Thai", "Laoo", "Tibt", "Mymr", "Khmr",
  "Tale", "Talu", "Lana", "Bali", "Java"].map((script) => `\\p{scx=${script}}`).join("");
const UNSPACED = `(?=[\\p{L}\\p{N}])[${SCRIPTS}]\\p{M}*`;
const ALL_UNSPACED = new RegExp(UNSPACED, "gu");
const ONE_UNSPACED = new RegExp(`^${UNSPACED}$`, "u");

// One with marks is written as numbers there, as build/search_index.py says.
function coded(letter) {
  if ([...letter].length === 1 && letter.normalize("NFKD") === letter) return letter;
  return [...letter].map((one) => `ꙮ${one.codePointAt(0).toString(16).padStart(4, "0")}`).join("");
}

function wordsOf(text) {
  const letter = (_, number) => String.fromCodePoint(parseInt(number, 16));
  return text.split(/\s+/).map((word) => word.replace(/ꙮ([0-9a-f]{4,5})/g, letter));
}

// Letters of such scripts are looked for side by side.
function cut(words) {
  const parts = words.normalize().replace(ALL_UNSPACED, " $& ").trim().split(/\s+/);
  const whole = parts.length > 1 && parts.every((part) => ONE_UNSPACED.test(part));
  const coding = parts.map((part) => (ONE_UNSPACED.test(part) ? coded(part) : part)).join(" ");
  return whole ? `"${coding}"` : coding;
}

// What stands between two words: nothing where one is such a letter and the other one too, or a mark.
function gap(left, right = "") {
  const [before, after] = [left, right].map((word) => ONE_UNSPACED.test(word));
  const mark = after ? /[^\p{L}\p{N}]$/u.test(left) : !/^[\p{L}\p{N}]/u.test(right);
  return (before && after) || ((before || after) && mark) ? "" : " ";
}

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

function excerpt(words, start, end, places, most = PASSAGE_WORDS) {
  const line = [];
  const last = Math.min(end, words.length);
  let place = start;
  for (let room = most; place < last && room > 0; place += 1) {
    const word = words[place];
    line.push(places.has(place) ? make("mark", "", word) : word, gap(word, words[place + 1]));
    room -= ONE_UNSPACED.test(word) ? 1 / 3 : 1;
  }
  if (place < last) line.push("…");
  return line;
}

function show(page) {
  const words = wordsOf(page.raw_content ?? page.content);
  const title = make("a", "", ...excerpt(wordsOf(page.meta.title), 0, Infinity, new Set(), Infinity));
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
  const answer = await pagefind.search(cut(words) || null, { filters: wanted });
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
