// The search page: a form over Pagefind's index (pagefind.app). Found texts become text nodes, never
// markup. The state stands in the address, so that a search can be shared and gone back to.

const form = document.getElementById("search--form");
const field = document.getElementById("search--words");
const filters = document.getElementById("search--filters");
const status = document.getElementById("search--status");
const hint = document.getElementById("search--hint");
const results = document.getElementById("search--results");
const FILTERS = [["kind", "Kind"], ["source", "Outlet"], ["year", "Year"]];
const STEP = 20;
const PASSAGES = 2;
const PASSAGE_WORDS = 34;
const BEFORE_HIT = 8;
// What a page is called says more about it than what stands on it.
const RANKING = { metaWeights: { title: 12, aliases: 9 } };
// A quoted passage of an article is a span.
const STATEMENTS = ["article", "dd", "tr", "div", "li", "span"];
// Words of a question that say nothing of what it asks for.
const LITTLE = new Set(("a an and are at by did do does for from has have how in is of on or that the to was were "
  + "what when where which who whom whose why will with").split(" "));
let latest = 0;
let known;

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
    .filter((anchor) => STATEMENTS.includes(anchor.element))
    .sort((one, other) => one.location - other.location);
  const places = new Set(page.locations);
  const found = statements.map((anchor, index) => {
    const end = statements[index + 1]?.location ?? Infinity;
    const hits = page.locations.filter((place) => place >= anchor.location && place < end);
    return { anchor, hits, end, places };
  });
  return found
    .filter((one) => one.hits.length)
    .sort((one, other) => other.hits.length - one.hits.length || one.anchor.location - other.anchor.location)
    .slice(0, PASSAGES);
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

// So many words of a passage that most of its hits are among them.
function around(words, { start, end, hits, places }) {
  const room = words.slice(start, start + PASSAGE_WORDS).every((word) => ONE_UNSPACED.test(word))
    ? 3 * PASSAGE_WORDS
    : PASSAGE_WORDS;
  const within = (first) => hits.filter((hit) => hit >= first && hit < first + room - BEFORE_HIT).length;
  const first = [...hits].sort((one, other) => within(other) - within(one) || one - other)[0];
  const begin = first < start + room ? start : first - BEFORE_HIT;
  return [...(begin > start ? ["… "] : []), ...excerpt(words, begin, end, places)];
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
  for (const { anchor, hits, end, places } of passages(page)) {
    const passage = make("a", "found", ...around(words, { start: anchor.location, end, hits, places }));
    passage.href = `${page.url}#${anchor.id}`;
    passage.dir = "auto";
    item.append(passage);
  }
  if (!page.locations.length) item.append(make("p", "found", ...excerpt(words, 0, Infinity, new Set())));
  else if (item.children.length === 2) {
    const whole = { start: 0, end: Infinity, hits: page.locations, places: new Set(page.locations) };
    item.append(make("p", "found", ...around(words, whole)));
  }
  return item;
}

// A page that is called just what was looked for comes before one with a longer name; a question, whose
// name is a sentence, after what it asks about.
function rank(page, score, sought) {
  const name = folded(page.meta.title).match(/[\p{L}\p{N}]+/gu) ?? [];
  const named = name.filter((word) => sought.some((one) => word.startsWith(one) || one.startsWith(word)));
  const share = name.length ? named.length / name.length : 0;
  const whole = share === 1 && name.length === sought.length ? 100 : 1;
  return score * whole * (0.5 + share) * (page.filters.kind?.includes("Question") ? 0.6 : 1);
}

async function dataOf(found, words) {
  const sought = (folded(words).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !LITTLE.has(word));
  const pages = await Promise.all(found.map(async (one) => ({ page: await one.data(), score: one.score })));
  const ranked = pages.map(({ page, score }) => ({ page, rank: rank(page, score, sought) }));
  return ranked.sort((one, other) => other.rank - one.rank).map(({ page }) => page);
}

async function showFrom(found, start, query, words) {
  const pages = await dataOf(found.slice(start, start + STEP), words);
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
      showFrom(found, start + STEP, query, words);
    });
    results.append(item);
  }
}

function chosen() {
  const selects = [...filters.querySelectorAll("select")].filter((select) => select.value);
  return Object.fromEntries(selects.map((select) => [select.name, select.value]));
}

// How many pages each value of each filter would leave: those of one filter do not narrow its own.
async function counts(pagefind, words, wanted, answer) {
  const found = { ...answer.filters };
  for (const name of Object.keys(wanted)) {
    const { [name]: own, ...others } = wanted;
    const all = await pagefind.search(words, { filters: others });
    found[name] = all.filters[name];
  }
  return found;
}

function showCounts(found) {
  for (const option of filters.querySelectorAll("option")) {
    if (!option.value) continue;
    const count = found[option.parentElement.name]?.[option.value] ?? 0;
    option.textContent = `${option.value} (${count})`;
  }
}

// How many letters must be changed, added, left out or swapped with the next; more than `most` is all one.
function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let older = [];
  let old = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const row = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const same = one[at - 1] === other[to - 1];
      const swapped = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      row.push(Math.min(
        old[to - 1] + (same ? 0 : 1),
        old[to] + 1,
        row[to - 1] + 1,
        swapped ? older[to - 2] + 1 : Infinity,
      ));
    }
    if (Math.min(...row) > most) return most + 1;
    older = old;
    old = row;
  }
  return old[other.length];
}

function folded(word) {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

// The known word that is nearest to one that nobody uses; "" where it is used, or none is near. Where
// something was found, the word may be another form of a known one.
function meant(word, found) {
  const sought = folded(word);
  const stem = found ? sought.slice(0, Math.max(4, sought.length - 2)) : sought;
  if (sought.length < 4 || known.some(([plain]) => plain.startsWith(stem))) return "";
  let most = sought.length < 6 || found ? 1 : 2;
  let best = "";
  for (const [plain, spelled] of known) {
    if (most > 1 && plain[0] !== sought[0]) continue;
    const steps = distance(sought, plain, most);
    if (steps <= most) {
      best = spelled;
      most = steps - 1;
      if (!most) break;
    }
  }
  return best;
}

async function didYouMean(query, words, found) {
  if (!known) {
    const answer = await fetch(`${form.dataset.bundle}words.txt`);
    const text = answer.ok ? await answer.text() : "";
    known = text.split("\n").map((word) => [folded(word), word]);
  }
  const better = words.replace(/[\p{L}\p{M}]+/gu, (word) => meant(word, found) || word);
  if (query !== latest || better === words) return;
  const link = make("a", "", better);
  link.href = `?${new URLSearchParams({ q: better })}`;
  hint.replaceChildren("Did you mean ", link, "?");
}

function sayNothingFound(pagefind, wanted, without) {
  if (!without) {
    status.textContent = "Nothing found. Fewer or other words may help.";
    return;
  }
  const pages = without === 1 ? "1 page" : `${without} pages`;
  const chosenValues = Object.values(wanted).join(", ");
  status.textContent = `Nothing found with ${chosenValues}; without, there would be ${pages}.`;
  const button = make("button", "", "Search without filters");
  button.type = "button";
  button.addEventListener("click", () => {
    for (const select of filters.querySelectorAll("select")) select.value = "";
    field.focus();
    search(pagefind);
  });
  hint.replaceChildren(button);
}

// All the words; or, where no page has them all, those that say what is asked for.
async function ask(pagefind, words, wanted) {
  const sought = cut(words) || null;
  const answer = await pagefind.search(sought, { filters: wanted });
  const telling = words.split(/\s+/).filter((word) => !LITTLE.has(folded(word))).join(" ");
  if (answer.unfilteredResultCount || !telling || telling === words) return { sought, answer };
  return { sought: telling, answer: await pagefind.search(telling, { filters: wanted }) };
}

async function search(pagefind) {
  latest += 1;
  const query = latest;
  const words = field.value.trim();
  const wanted = chosen();
  const filtered = Object.keys(wanted).length > 0;
  const state = new URLSearchParams({ ...(words && { q: words }), ...wanted });
  history.replaceState(null, "", state.size ? `?${state}` : location.pathname);
  const { sought, answer } = await ask(pagefind, words, wanted);
  const found = await counts(pagefind, sought, wanted, answer);
  if (query !== latest) return;
  showCounts(found);
  hint.replaceChildren();
  results.replaceChildren();
  if (!words && !filtered) {
    status.textContent = "";
    return;
  }
  const count = answer.results.length;
  if (count) status.textContent = count === 1 ? "1 page found" : `${count} pages found`;
  else sayNothingFound(pagefind, wanted, filtered ? answer.unfilteredResultCount : 0);
  await showFrom(answer.results, 0, query, words);
  if (words && query === latest) await didYouMean(query, words, count > 0);
}

function offerFilters(known, wanted, changed) {
  for (const [name, label] of FILTERS) {
    const values = Object.entries(known[name] ?? {});
    if (values.length < 2) continue;
    if (name === "year") values.sort(([one], [other]) => (/^\d/.test(other) - /^\d/.test(one)) || other.localeCompare(one));
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
  await pagefind.options({ ranking: RANKING });
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
