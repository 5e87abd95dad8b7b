// The colour scheme that a reader chose, and copying. Everything on the site works without JavaScript.

const root = document.documentElement;

function readChoice() {
  try {
    return localStorage.getItem("theme");
  } catch {
    return null; // A browser may forbid storage; then the choice holds for one page.
  }
}

function choose(theme) {
  root.dataset.theme = theme;
  try {
    localStorage.setItem("theme", theme);
  } catch {
    // As above.
  }
}

// This runs before the page is drawn, so that it never shows the other scheme first.
const chosen = readChoice();
if (chosen === "light" || chosen === "dark") root.dataset.theme = chosen;

function isDark() {
  return (root.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
}

function offerSchemes() {
  const button = document.querySelector("button.scheme");
  if (!button) return;
  const label = () => button.setAttribute("aria-label", isDark() ? "Use light colours" : "Use dark colours");
  button.addEventListener("click", () => {
    choose(isDark() ? "light" : "dark");
    label();
  });
  label();
  button.hidden = false;
}

// Where the menu is too long for the screen, it shows the section that the reader is in.
function showSection() {
  const here = document.querySelector(".site-header nav [aria-current]");
  const list = here?.closest("ul");
  if (list) list.scrollLeft = here.offsetLeft - list.offsetLeft - (list.clientWidth - here.offsetWidth) / 2;
}

// What a reader takes along of a statement: an address, a sentence with who says it, a quote, a
// citation. One button beside it opens a line of them. A page is read in pieces, and each may be drawn
// before the next is there: buttons come in with the piece that they belong to, so that they move
// nothing that is in view.
function offerCopies() {
  if (!navigator.clipboard) return; // There is none where the connection is not secure.
  root.dataset.copies = ""; // Folds the line until it is asked for.
  const status = document.createElement("p");
  status.className = "copied";
  status.setAttribute("role", "status");

  function offer(place, label, text) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copier";
    button.setAttribute("aria-label", label);
    // A phone says "Copy" once in a line of them.
    const verb = document.createElement("span");
    verb.textContent = "Copy ";
    button.append(verb, label.slice("Copy ".length));
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text());
        status.textContent = "Copied";
        button.dataset.done = "";
      } catch {
        status.textContent = "Not copied: the browser forbids it";
      }
      setTimeout(() => {
        status.textContent = "";
        delete button.dataset.done;
      }, 3000);
    });
    place.append(" ", button);
  }

  // The line comes next to the keyboard after the button that opens it.
  function offerAllOf(statement, line) {
    const place = statement.querySelector(".tools");
    if (line.parentElement.matches(".meta")) line.after(place);
    else statement.querySelector(".told").append(place);
    offer(place, "Copy link", () => new URL(`#${statement.id}`, location.href).href);
    offer(place, "Copy sentence", () => sentenceOf(statement));
    offer(place, "Copy citation", () => citationOf(statement));
    for (const quote of statement.querySelectorAll("figure.quote")) {
      offer(lastLine(quote, "figcaption"), "Copy quote", () => quoteOf(quote, statement));
    }
  }

  const offers = {
    ".statement[id] .permalink": (permalink) => {
      const statement = permalink.closest(".statement");
      const button = document.createElement("button");
      button.type = "button";
      button.className = "copier take";
      button.textContent = "⋯";
      // Who hears a list of the buttons, or of the links, of a page tells them apart.
      const beginning = beginningOf(statement);
      permalink.setAttribute("aria-label", `Permalink: ${beginning}`);
      button.setAttribute("aria-label", `Copy or report: ${beginning}`);
      button.setAttribute("aria-expanded", "false");
      const line = document.createElement("span");
      line.className = "taking-line";
      button.addEventListener("click", () => {
        if (!statement.querySelector(".tools .copier")) offerAllOf(statement, line);
        button.setAttribute("aria-expanded", String(statement.classList.toggle("taking")));
      });
      statement.addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || !statement.classList.contains("taking")) return;
        statement.classList.remove("taking");
        button.setAttribute("aria-expanded", "false");
        button.focus();
      });
      permalink.before(line);
      line.append(permalink, button);
    },
    ".cite .copy": (citation) => {
      // A list of terms has room for a button within what it explains alone.
      const explained = citation.closest("dd"), words = citation.textContent;
      const form = /BibTeX|HTML/.exec(explained.previousElementSibling.textContent)?.[0] ?? "sentence";
      const place = document.createElement("p");
      explained.append(place);
      offer(place, `Copy ${form}`, () => words);
    },
  };
  const offered = new WeakSet();

  function offerAll() {
    for (const [places, made] of Object.entries(offers)) {
      for (const place of document.querySelectorAll(places)) {
        if (offered.has(place) || !isWhole(place)) continue;
        offered.add(place);
        made(place);
      }
    }
  }

  const pieces = new MutationObserver(offerAll);
  pieces.observe(root, { childList: true, subtree: true });
  document.addEventListener("DOMContentLoaded", () => {
    pieces.disconnect();
    document.body.append(status);
    offerAll();
  });
}

// Whether a page that is being read has gone on to what follows an element.
function isWhole(element) {
  if (document.readyState !== "loading") return true;
  for (let one = element; one; one = one.parentElement) if (one.nextSibling) return true;
  return false;
}

function lastLine(parent, tag) {
  const found = parent.querySelector(`:scope > ${tag}`);
  if (found) return found;
  const made = document.createElement(tag);
  parent.append(made);
  return made;
}

function wordsOf(element) {
  return element.textContent.replace(/\s+/g, " ").trim();
}

function beginningOf(statement) {
  const words = toldIn(statement);
  return words.length > 60 ? `${words.slice(0, 60).replace(/\s\S*$/, "")} …` : words;
}

// Our words, and who says it, as the page was told; nothing in quotation marks, for nobody said our words.
function sentenceOf(statement) {
  return `${toldIn(statement)} [${statement.querySelector(".tools").dataset.said}]`;
}

function toldIn(statement) {
  const told = statement.querySelector(".text, [data-sentence]");
  const text = told.cloneNode(true);
  for (const mark of text.querySelectorAll(".mark, .permalink, .copier")) mark.remove();
  return told.dataset.sentence ?? wordsOf(text);
}

// The words of an article in quotation marks, once, with the article: they are its words, also where
// it gives them to somebody.
function quoteOf(quote, statement) {
  const named = quote.querySelector("figcaption a:not(.original, .step a, .said-by a)");
  const article = named ?? [...statement.querySelectorAll(".said-by:not(.quote *) a")].at(-1);
  const words = wordsOf(quote.querySelector("blockquote"));
  const inside = words.replace(/“/g, "‘").replace(/”/g, "’");
  return `${/^“[^“”]*”$/.test(words) ? words : `“${inside}”`} [${wordsOf(article)}]`;
}

// The sentence with where it stands.
function citationOf(statement) {
  const site = document.querySelector('meta[property="og:site_name"]').content;
  const changed = document.querySelector(".record-tools > a[href$='changes/']");
  // As the page's own citation has it, wherever this copy of it is read.
  const here = document.querySelector('link[rel="canonical"]')?.href ?? location.href;
  const address = new URL(`#${statement.id}`, here).href;
  const page = `${wordsOf(document.querySelector("h1"))} [fact sheet]`;
  return [sentenceOf(statement), page, site, changed && wordsOf(changed), address].filter(Boolean).join(". ");
}

document.addEventListener("DOMContentLoaded", offerSchemes);
document.addEventListener("DOMContentLoaded", showSection);
offerCopies();
