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
const FEW_WORDS = 6;
// As the pages give it to what their editors write of the statements. Of words side by side none is told.
const NOTE_WEIGHT = 0.5;
// What a page is called says more about it than what stands on it.
// What it is about is looked for by names of its own, which lead to that first.
const RANKING = { metaWeights: { title: 12, aliases: 9, about: 3 } };
// A quoted passage of an article is a span.
const STATEMENTS = ["article", "dd", "tr", "div", "li", "span"];
// Words of a question that say nothing of what it asks for.
const LITTLE = new Set(("a an and are at by did do does for from has have how in is of on or that the to was were "
  + "there many much be been what when where which who whom whose why will with").split(" "));
// The beginning of a question that a question of ours may ask, too; a number answers "how many".
const ASKS = /^(?:did|does|is|was|were|what|when|where|which|who|whom|whose|why|how(?! (?:many|much|long)\b))\b/i;
const ENDINGS = /^(s|es|ed|ing|ings|e|y|ies|ity|ion|ions|er|ers)?$/;
const WORDS_MOST = 12;
// The end of a sentence, or of a line, after which the index sets a full stop; not of an abbreviation.
const END = /[.?!…。！？][”’"')\]]*$/u;
const SHORT = /^[“‘"'(]*(\p{Lu}\p{Ll}{0,2}|\p{L})\.$|\.\p{L}+\.$/u;
// Of a permalink, as the index has it.
const SIGN = /^#[.]?$/;
const DOUBLED = /[^s]ss$/i;
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

// Letters of such scripts are looked for side by side, and so is what stands in quotation marks.
function cut(words) {
  const quoted = /^["“„«].+["”“»]$/u.test(words);
  const plain = words.normalize().replace(/["“”„«»]/g, " ");
  const parts = plain.replace(ALL_UNSPACED, " $& ").trim().split(/\s+/);
  const whole = parts.length > 1 && parts.every((part) => ONE_UNSPACED.test(part));
  const coding = parts.map((part) => (ONE_UNSPACED.test(part) ? coded(part) : part)).join(" ");
  return whole || quoted ? `"${coding}"` : coding;
}

// The words of a question that are looked for one by one: those that say what it asks for. None where
// they are looked for side by side.
function telling(sought) {
  const words = sought.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (sought.startsWith('"') || words.some((word) => word.includes("ꙮ") || ONE_UNSPACED.test(word))) return [];
  const found = words.filter((word) => !LITTLE.has(folded(word)));
  // A day is written without its ending: "October 7th".
  const plain = (found.length ? found : words).map((word) => word.replace(/^(\d+)(?:st|nd|rd|th)$/i, "$1"));
  return [...new Set(plain)].slice(0, WORDS_MOST);
}

function partsOf(word) {
  return folded(word).match(/[\p{L}\p{N}]+/gu) ?? [];
}

// Whether a word of a page begins with one that was looked for.
function begins(word, sought) {
  const plain = partsOf(sought).join("");
  return partsOf(word).some((part) => part.startsWith(plain)) || partsOf(word).join("").startsWith(plain);
}

// Whether it is one, or another form of it: "killed" of "killing".
function isForm(word, sought) {
  const plain = partsOf(sought).join("");
  return partsOf(word).some((part) => {
    let same = 0;
    while (same < part.length && part[same] === plain[same]) same += 1;
    if (same === part.length && same === plain.length) return true;
    return same >= 3 && ENDINGS.test(part.slice(same)) && ENDINGS.test(plain.slice(same));
  });
}

function matches(word, sought) {
  return begins(word, sought) || isForm(word, sought);
}

// What stands between two words: nothing before a mark that closes or after one that opens, which the index
// has apart where a link ends or begins; and nothing where one is such a letter and the other one too, or a mark.
function gap(left, right = "") {
  if (!right || /^[,.;:!?)\]}”’»…]/u.test(right) || /[([{“‘«]$/u.test(left)) return "";
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

// The place behind the last word of a quoted passage. In the index, marks beside it may be words of their own.
function endOf(words, anchor) {
  let left = anchor.text.replace(/\s+/g, "").length;
  let place = anchor.location;
  for (; left > 0 && place < words.length; place += 1) left -= words[place].length;
  return place;
}

// The statements of a page that hold the words found: the one with most of them first, and of those with
// as many the one that has them most often. Of passages within each other the outermost: all its words are
// marked where it leads to.
function passages(page, words, sought) {
  const statements = page.anchors
    .filter((anchor) => STATEMENTS.includes(anchor.element))
    .sort((one, other) => one.location - other.location);
  const places = new Set(page.locations);
  const found = statements.map((anchor, index) => {
    // The words of one statement of an article may stand within those of another.
    const verbatim = anchor.element === "span";
    const start = anchor.location;
    const end = verbatim ? endOf(words, anchor) : statements[index + 1]?.location ?? Infinity;
    const hits = page.locations.filter((place) => place >= start && place < end);
    const held = sought.filter((one) => hits.some((hit) => matches(words[hit], one))).length;
    const own = verbatim ? sentence(words, { start, end }, hits) : part(words, start, end, hits);
    return { anchor, hits, places, verbatim, ...own, held };
  });
  const held = found.filter((one) => one.hits.length);
  // The first words of an article may be its title, which stands above.
  const title = partsOf(page.meta.title).join(" ");
  const others = held.filter((one) => partsOf(words.slice(one.start, one.end).join(" ")).join(" ") !== title);
  return (others.length ? others : held)
    .sort((one, other) => other.held - one.held
      || other.hits.length - one.hits.length || one.anchor.location - other.anchor.location)
    .filter((one, at, all) => !all.slice(0, at).some(({ hits }) => one.hits.every((hit) => hits.includes(hit))))
    .slice(0, PASSAGES);
}

// The statement's own words, where they hold a hit and are no number alone; else the quote, or, where nothing of
// that has one, who says it. A dash stands between the words and who says them, the sign of the permalink after that.
function part(words, start, end, hits) {
  const sign = words.slice(start, Number.isFinite(end) ? end : words.length).findIndex((word) => SIGN.test(word));
  if (sign < 0) return sentence(words, { start, end }, hits);
  const dash = words.slice(start, start + sign).lastIndexOf("–");
  const own = { start, end: start + (dash < 0 ? sign : dash) };
  const quote = { start: start + sign + 1, end };
  const said = { start: own.end + 1, end: start + sign };
  // A number alone says little without its quote.
  const inOrder = own.end - own.start < FEW_WORDS ? [quote, own, said] : [own, quote, said];
  const held = inOrder.find((one) => hits.some((hit) => hit >= one.start && hit < one.end)) ?? own;
  return held === quote ? { ...sentence(words, quote, hits), verbatim: true } : held;
}

function isEnd(word) {
  return SIGN.test(word) || (END.test(word) && !SHORT.test(word));
}

// The sentence of a stretch that has most of its hits: what stands around it may be another piece of the page.
function sentence(words, { start, end }, hits) {
  const last = Math.min(end, words.length);
  const pieces = [];
  for (let place = start, first = start; place < last; place += 1) {
    if (!isEnd(words[place]) && place + 1 < last) continue;
    pieces.push({ start: first, end: place + 1, held: hits.filter((hit) => hit >= first && hit <= place).length });
    first = place + 1;
  }
  return pieces.reduce((best, one) => (one.held > best.held ? one : best), pieces[0] ?? { start, end, held: 0 });
}

// A word with what was looked for marked, but not the marks around it.
function markOf(word) {
  const [, before, own, after] = /^([^\p{L}\p{M}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/u.exec(word);
  return own ? [before, make("mark", "", own), after].filter(Boolean) : [make("mark", "", word)];
}

// Words that are copied from an article stand between quotation marks, without the full stop that the index sets;
// marks of their own are single ones then.
function single(text) {
  return text.replace(/“/g, "‘").replace(/”/g, "’");
}

function excerpt(words, start, end, places, { most = PASSAGE_WORDS, verbatim = false } = {}) {
  const line = [];
  const last = Math.min(end, words.length);
  let place = start;
  for (let room = most; place < last && room > 0; place += 1) {
    const word = words[place];
    if (SIGN.test(word)) continue;
    const next = words[place + 1];
    // The index sets a full stop after a line, whatever the next one goes on with.
    const ends = verbatim && place + 1 === last;
    const cut = ends ? word.replace(/\.$/, "") : place + 1 < last && isEnd(word) && /^\p{Ll}/u.test(next ?? "") ? word.replace(/\.$/, ",") : word;
    const told = verbatim ? single(cut) : cut;
    line.push(...(places.has(place) ? markOf(told) : [told]), ends ? "" : gap(word, next));
    room -= ONE_UNSPACED.test(word) ? 1 / 3 : 1;
  }
  if (place < last) line.push("…");
  return verbatim ? ["“", ...line, "”"] : line;
}

// So many words of a passage that most of its hits are among them.
function around(words, { start, end, hits, places, verbatim }) {
  const room = words.slice(start, start + PASSAGE_WORDS).every((word) => ONE_UNSPACED.test(word))
    ? 3 * PASSAGE_WORDS
    : PASSAGE_WORDS;
  const within = (first) => hits.filter((hit) => hit >= first && hit < first + room - BEFORE_HIT).length;
  const first = [...hits].sort((one, other) => within(other) - within(one) || one - other)[0];
  const begin = first < start + room ? start : first - BEFORE_HIT;
  return [...(begin > start ? ["… "] : []), ...excerpt(words, begin, end, places, { verbatim })];
}

// The words, those that were looked for marked.
function marked(text, sought) {
  const words = wordsOf(text);
  const places = new Set([...words.keys()].filter((at) => sought.some((one) => matches(words[at], one))));
  return excerpt(words, 0, Infinity, places, { most: Infinity });
}

// The words that hold what was looked for, of a page whose text does not: its editors have it found by them.
function foundBy(page, sought) {
  const names = `${page.meta.aliases ?? ""}, ${page.meta.about ?? ""}`.split(", ").filter(Boolean);
  const held = [...new Set(names)].filter((name) => sought.some((one) => wordsOf(name).some((word) => matches(word, one))));
  return held.flatMap((name, at) => [at ? "”, “" : "Found by “", ...marked(name, sought)]).concat(held.length ? "”" : []);
}

// The first statement of a page, or what it begins with.
function opening(page, words) {
  const starts = page.anchors
    .filter((anchor) => STATEMENTS.includes(anchor.element))
    .map((anchor) => anchor.location);
  const first = starts.length ? Math.min(...starts) : wordsOf(page.meta.title).length;
  const own = sentence(words, { start: first, end: Infinity }, []);
  const sign = words.findIndex((word, at) => at >= first && SIGN.test(word));
  // A number alone says little without its quote.
  const verbatim = sign > 0 && own.end - own.start < FEW_WORDS;
  const { start, end } = verbatim ? sentence(words, { start: sign + 1, end: Infinity }, []) : own;
  return excerpt(words, start, end, new Set(), { verbatim });
}

// Where a page has what was looked for: in its statements, or else in what its editors write of them, which
// weighs less there; never in its title alone, which stands above. Of an article all weighs the same.
function hitsOf(found, words, sought) {
  const after = wordsOf(found.meta.title).length;
  const hits = found.weighted_locations.filter(({ location }) => location >= after);
  // Pagefind finds by stems: "missing" is no "missile".
  const same = hits.filter(({ location }) => sought.some((one) => matches(words[location], one)));
  const all = same.length ? same : hits;
  const told = found.filters.kind?.includes("Source") ? all : all.filter(({ weight }) => weight !== NOTE_WEIGHT);
  return { told: told.map(({ location }) => location), all: all.map(({ location }) => location) };
}

function show(found, sought) {
  const words = wordsOf(found.raw_content ?? found.content);
  const { told, all } = hitsOf(found, words, sought);
  const page = { ...found, locations: told };
  const title = make("a", "", ...marked(page.meta.title, sought));
  title.href = page.url;
  title.dir = "auto";
  const item = make(
    "li",
    "",
    make("p", "kind", page.filters.kind?.[0] ?? "Page"),
    make("h2", "name", title),
  );
  for (const { anchor, hits, ...found } of passages(page, words, sought)) {
    const held = hits.filter((hit) => hit >= found.start && hit < found.end);
    const passage = make("a", "found", ...around(words, { ...found, hits: held }));
    passage.href = `${page.url}#${anchor.id}`;
    passage.dir = "auto";
    item.append(passage);
  }
  if (item.children.length > 2) return item;
  const names = told.length || title.querySelector("mark") ? [] : foundBy(page, sought);
  if (names.length) item.append(make("p", "kind", ...names));
  const held = told.length || names.length || title.querySelector("mark") ? told : all;
  if (held.length) {
    const { start, end } = sentence(words, { start: 0, end: Infinity }, held);
    const hits = held.filter((hit) => hit >= start && hit < end);
    item.append(make("p", "found", ...around(words, { start, end, hits, places: new Set(hits) })));
  } else {
    const first = opening(page, words);
    if (first.length) item.append(make("p", "found", ...first));
  }
  return item;
}

// A page that is called just what was looked for, on its face or by another name, comes before one with
// a longer name; a question, whose name is a sentence, after what it asks about, unless one is asked.
function rank(page, score, sought, asks) {
  const plain = sought.flatMap(partsOf);
  const name = partsOf(page.meta.title);
  const forms = name.filter((word) => plain.some((one) => isForm(word, one))).length;
  const longer = name.filter((word) => plain.some((one) => begins(word, one))).length - forms;
  const other = (page.meta.aliases ?? "").split(", ").some((one) => partsOf(one).join() === plain.join());
  const share = Math.max(name.length ? (forms + Math.max(longer, 0) / 2) / name.length : 0, other ? 0.8 : 0);
  // "Biden" is more of him than of his administration.
  const whole = share === 1 && name.length === plain.length ? 100 : other ? 3 : 1;
  return score * whole * (0.5 + share) * (!asks && page.filters.kind?.includes("Question") ? 0.6 : 1);
}

// Pages with more of the words as whole words come before those where they begin longer ones.
async function dataOf(found, sought) {
  const asks = ASKS.test(field.value.trim());
  const pages = await Promise.all(found.map(async (one) => ({ ...one, page: await one.data() })));
  const ranked = pages.map((one) => ({ ...one, rank: rank(one.page, one.score, sought, asks) }));
  return ranked.sort((one, other) => other.whole - one.whole || other.rank - one.rank).map(({ page }) => page);
}

async function showFrom(found, start, query, sought) {
  const pages = await dataOf(found.slice(start, start + STEP), sought);
  if (query !== latest) return;
  const items = pages.map((page) => show(page, sought));
  results.append(...items);
  if (start) items[0].querySelector("a").focus();
  if (start + STEP < found.length) {
    const more = make("button", "", "More results");
    more.type = "button";
    const item = make("li", "more", more);
    more.addEventListener("click", () => {
      item.remove();
      showFrom(found, start + STEP, query, sought);
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

// The known word that is nearest to one that no page has; "" where none is near. A short word is near to
// many others: only names are offered for it.
function meant(word) {
  const sought = folded(word);
  if (sought.length < 4 || /^\p{Lu}+$/u.test(word)) return "";
  const most = sought.length < 6 ? 1 : 2;
  let best = "";
  let cost = Infinity;
  for (const [plain, spelled] of known) {
    const isName = /^\p{Lu}/u.test(spelled);
    if (sought.length < 6 && !isName) continue;
    // No word has such an ending after an "s" of its own.
    if (LITTLE.has(plain) || (isForm(spelled, word) && !DOUBLED.test(sought))) continue;
    const steps = distance(sought, plain, most);
    const same = plain[0] === sought[0];
    // Two slips in a short word leave little of it, and none of it where its first letter is one.
    if (!steps || steps > most || (steps > 1 && !(same && (isName || sought.length > 7)))) continue;
    // Of those that are as near, one that begins in the same way is meant.
    if (steps + (same ? 0 : 0.5) < cost) {
      best = spelled;
      cost = steps + (same ? 0 : 0.5);
      if (cost === 1) break;
    }
  }
  return best;
}

// Offers the words that were meant; where nothing was found, with what they find.
async function didYouMean(query, words, missing, show) {
  if (!known) {
    const answer = await fetch(`${form.dataset.bundle}words.txt`);
    const text = answer.ok ? await answer.text() : "";
    known = text.split("\n").map((word) => [folded(word), word]);
  }
  const unknown = new Set(missing.flatMap(partsOf));
  const better = words.replace(/[\p{L}\p{M}]+/gu, (word) => (unknown.has(folded(word)) && meant(word)) || word);
  if (query !== latest || better === words) return;
  const link = make("a", "", better);
  link.href = `?${new URLSearchParams({ q: better })}`;
  hint.replaceChildren("Did you mean ", link, "?");
  await show?.(better);
}

function listed(words, last) {
  const quoted = words.map((word) => `“${word}”`);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} ${last} ${quoted.at(-1)}`;
}

function pagesOf(count) {
  return count === 1 ? "1 page" : `${count} pages`;
}

// How many pages were found, and by which of the words.
function sayFound(count, { missing, kept, begun, all }) {
  const lacking = missing.length ? `No page has ${listed(missing, "or")}. ` : "";
  const apart = all ? "" : "No page has all the words. ";
  const by = missing.length || !all ? ` with ${listed(kept, "and")}` : "";
  const longer = begun.length ? `${by ? "," : " with"} words that begin with ${listed(begun, "and")}` : "";
  status.textContent = `${lacking}${apart}${pagesOf(count)} found${begun.length ? longer : by}`;
}

function sayNothingFound(pagefind, wanted, without, missing) {
  if (!without) {
    const lacking = missing.length ? `No page has ${listed(missing, "or")}.` : "Other words may help.";
    status.textContent = `Nothing found. ${lacking}`;
    return;
  }
  const pages = pagesOf(without);
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

// Whether a word is one only without its mark, which the index leaves out: "hamass" of "Hamas’s".
async function isMisspelt(result, word) {
  if (!DOUBLED.test(word)) return false;
  const page = await result.data();
  const words = wordsOf(page.raw_content ?? page.content);
  const hits = page.locations.map((place) => words[place]).filter(Boolean);
  return hits.length > 0 && hits.every((one) => /s[’']s[^\p{L}\p{N}]*$/iu.test(one));
}

// What pages have of one word: those that have it whole; and whether it begins longer words. Pagefind takes
// the longest word that it knows of the letters of one that it does not ("we" of "west"): that is no find.
async function look(pagefind, word) {
  const [exact, any] = await Promise.all([pagefind.search(`"${word}"`), pagefind.search(word)]);
  const whole = new Set(exact.results.map((one) => one.id));
  if (whole.size && await isMisspelt(exact.results[0], word)) return { word, whole: new Set(), count: 0 };
  if (whole.size || !any.results.length) return { word, whole, count: any.results.length };
  const page = await any.results[0].data();
  const words = wordsOf(page.raw_content ?? page.content);
  // An abbreviation is no beginning of a word.
  if (/^\p{Lu}{2,4}$/u.test(word)) return { word, whole, count: 0 };
  const hits = [...page.locations.map((place) => words[place]), ...wordsOf(`${page.meta.title} ${page.meta.aliases ?? ""} ${page.meta.about ?? ""}`)];
  return { word, whole, count: hits.some((one) => begins(one, word)) ? any.results.length : 0 };
}

// So many of the words, the rarest first, that a page has them all.
async function together(pagefind, held) {
  const whole = await pagefind.search(held.map(({ word }) => word).join(" "));
  if (whole.results.length) return held;
  let kept = [];
  for (const one of [...held].sort((one, other) => one.count - other.count)) {
    const more = held.filter((other) => other === one || kept.includes(other));
    const found = await pagefind.search(more.map(({ word }) => word).join(" "));
    if (found.results.length) kept = more;
  }
  return kept;
}

// All the words that any page has; or, where no page has them all, as many as one has.
async function ask(pagefind, words, wanted) {
  const whole = cut(words) || null;
  const looked = await Promise.all(telling(whole ?? "").map((word) => look(pagefind, word)));
  const held = looked.filter((one) => one.count);
  const missing = looked.filter((one) => !one.count).map(({ word }) => word);
  const kept = held.length > 1 ? await together(pagefind, held) : held;
  const sought = looked.length ? kept.map(({ word }) => word) : [];
  const query = looked.length ? sought.join(" ") : whole;
  const nothing = { results: [], filters: {}, unfilteredResultCount: 0 };
  const answer = query === "" ? nothing : await pagefind.search(query, { filters: wanted });
  // The score of words side by side says nothing of where they stand.
  const other = await pagefind.search(query?.startsWith('"') ? query.slice(1, -1) : `"${query ?? ""}"`);
  const others = new Map(other.results.map((one) => [one.id, one.score]));
  const found = answer.results.map((one) => ({
    data: one.data,
    score: query?.startsWith('"') ? others.get(one.id) ?? one.score : one.score * (others.has(one.id) ? 1.5 : 1),
    whole: kept.filter((term) => term.whole.has(one.id)).length,
  }));
  found.sort((one, other) => other.whole - one.whole || other.score - one.score);
  const begun = kept.filter((one) => !one.whole.size).map(({ word }) => word);
  const said = { missing, begun, all: kept.length === held.length, kept: sought };
  return { query, answer, found, said, sought: looked.length ? sought : quotedWords(whole ?? "") };
}

// None of a script that sets no spaces: Pagefind finds just its letters.
function quotedWords(sought) {
  const words = sought.replaceAll('"', "").split(" ").filter(Boolean);
  return words.some((word) => word.includes("ꙮ") || ONE_UNSPACED.test(word)) ? [] : words;
}

async function search(pagefind) {
  latest += 1;
  const query = latest;
  const words = field.value.trim();
  const wanted = chosen();
  const filtered = Object.keys(wanted).length > 0;
  const state = new URLSearchParams({ ...(words && { q: words }), ...wanted });
  history.replaceState(null, "", state.size ? `?${state}` : location.pathname);
  results.setAttribute("aria-busy", "true");
  const asked = await ask(pagefind, words, wanted);
  const found = asked.query === "" ? {} : await counts(pagefind, asked.query, wanted, asked.answer);
  if (query !== latest) return;
  showCounts(found);
  hint.replaceChildren();
  results.replaceChildren();
  if (!words && !filtered) {
    status.textContent = "";
    results.removeAttribute("aria-busy");
    return;
  }
  const { missing } = asked.said;
  if (asked.found.length) sayFound(asked.found.length, asked.said);
  else sayNothingFound(pagefind, wanted, filtered ? asked.answer.unfilteredResultCount : 0, missing);
  await showFrom(asked.found, 0, query, asked.sought);
  if (query !== latest) return;
  results.removeAttribute("aria-busy");
  const showMeant = async (better) => {
    const meant = await ask(pagefind, better, wanted);
    if (query !== latest || !meant.found.length) return;
    hint.append(` It finds ${pagesOf(meant.found.length)}:`);
    await showFrom(meant.found, 0, query, meant.sought);
  };
  if (missing.length) await didYouMean(query, words, missing, asked.found.length ? null : showMeant);
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
