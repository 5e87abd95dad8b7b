// The colour scheme that a reader chose, a filter for long lists, and details open on paper.
// Everything else on the site works without JavaScript.

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
root.dataset.script = ""; // Keeps the room of what is added below.

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

// A field that leaves only the events, people or sources whose text has all the words typed.
function offerFilter() {
  const lists = document.querySelectorAll(".timeline, .records, .sources");
  const items = [...lists].flatMap((list) => [...list.children]);
  const place = document.querySelector("[data-filter]");
  if (!place) return;
  const label = document.createElement("label");
  label.className = "filter";
  label.textContent = place.dataset.filter;
  const field = document.createElement("input");
  field.type = "search";
  label.append(field);
  place.append(label);
  const sections = document.querySelectorAll(".content > h2, .month, .timeline, .records, .sources");
  const following = (heading) => {
    const level = heading.localName;
    let next = heading.nextElementSibling;
    const found = [];
    while (next && next.localName !== level && next.localName !== "h2") {
      found.push(...(next.matches("li") ? [next] : next.querySelectorAll(":is(.timeline, .records, .sources) > li")));
      next = next.nextElementSibling;
    }
    return found;
  };
  field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const item of items) {
      const text = item.textContent.toLowerCase();
      item.hidden = !words.every((word) => text.includes(word));
    }
    for (const section of sections) {
      const own = section.matches("ol, ul") ? [...section.children] : following(section);
      section.hidden = own.length > 0 && own.every((item) => item.hidden);
    }
  });
}

document.addEventListener("DOMContentLoaded", () => {
  offerSchemes();
  offerFilter();
});

addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("details:not([open])")) {
    details.open = true;
    details.dataset.shut = "";
  }
});
addEventListener("afterprint", () => {
  for (const details of document.querySelectorAll("details[data-shut]")) {
    details.open = false;
    delete details.dataset.shut;
  }
});
