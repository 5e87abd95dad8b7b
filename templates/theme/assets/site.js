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

// What a reader takes along: an address, a sentence with who says it, a quote, a citation.
function offerCopies() {
  if (!navigator.clipboard) return; // There is none where the connection is not secure.
  const status = document.createElement("p");
  status.className = "copied";
  status.setAttribute("role", "status");
  document.body.append(status);

  function offer(place, label, text) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copier";
    button.textContent = label;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text());
        status.textContent = "Copied";
      } catch {
        status.textContent = "Not copied: the browser forbids it";
      }
      setTimeout(() => (status.textContent = ""), 3000);
    });
    place.append(" ", button);
  }

  for (const statement of document.querySelectorAll(".statement[id]")) {
    const place = statement.querySelector(".tools");
    offer(place, "Copy link", () => new URL(`#${statement.id}`, location.href).href);
    offer(place, "Copy sentence", () => sentenceOf(statement));
    offer(place, "Copy citation", () => citationOf(statement));
  }
  for (const quote of document.querySelectorAll("figure.quote")) {
    offer(lastLine(quote, "figcaption"), "Copy quote", () => wordsOf(quote.querySelector("mark")));
  }
  for (const citation of document.querySelectorAll(".cite .copy")) {
    const place = document.createElement("p");
    citation.after(place);
    offer(place, "Copy", () => citation.textContent);
  }
}

function lastLine(parent, tag, name = "") {
  const found = parent.querySelector(`:scope > ${tag}${name && `.${name}`}`);
  if (found) return found;
  const made = document.createElement(tag);
  if (name) made.className = name;
  parent.append(made);
  return made;
}

function wordsOf(element) {
  return element.textContent.replace(/\s+/g, " ").trim();
}

function sentenceOf(statement) {
  const told = statement.querySelector(".text, [data-sentence]");
  const text = told.cloneNode(true);
  text.querySelector(".permalink")?.remove();
  const chains = [...statement.querySelectorAll(".meta > .said-by")].map(wordsOf);
  return `${told.dataset.sentence ?? wordsOf(text)} (${chains.join("; ")})`;
}

// Our words, whoever says it, and where both stand; nothing in quotation marks, for nobody said our words.
function citationOf(statement) {
  const site = document.querySelector('meta[property="og:site_name"]').content;
  const changed = document.querySelector(".record-tools > a[href$='changes/']");
  const address = new URL(`#${statement.id}`, location.href).href;
  const page = `${wordsOf(document.querySelector("h1"))} [fact sheet]`;
  return [sentenceOf(statement), page, site, changed && wordsOf(changed), address].filter(Boolean).join(". ");
}

document.addEventListener("DOMContentLoaded", offerSchemes);
document.addEventListener("DOMContentLoaded", showSection);
document.addEventListener("DOMContentLoaded", offerCopies);
