// What the pages themselves can do, in whatever theme: old addresses lead on with their fragments, a
// permalink shows all its quotes, long lists have a filter, details are open on paper. Everything else
// works without JavaScript.

document.documentElement.dataset.script = ""; // Keeps the room of what is added below.

// Opened from a folder, an address that ends in a slash would show a list of files.
const inFolder = location.protocol === "file:";

function pageAt(address) {
  const target = new URL(address, location.href);
  if (inFolder && target.protocol === "file:" && target.pathname.endsWith("/")) {
    target.pathname += "index.html";
  }
  return target;
}

// A page that has moved leads on by itself, but would forget which statement was asked for. It knows
// itself where those are that got another id on the way.
function leadOn() {
  const refresh = document.querySelector('meta[http-equiv="refresh"]');
  const address = refresh?.content.split("url=")[1];
  if (!address || !(location.search || location.hash || inFolder) || named()) return;
  const target = pageAt(address);
  target.search = location.search;
  target.hash = location.hash;
  location.replace(target);
}

document.addEventListener("DOMContentLoaded", leadOn);

// What the address names on this page, if anything; somebody may have cut it off within a letter.
function named() {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

// A statement's old permalink leads on too; one of now shows all quotes, and what is folded around it.
function arrive() {
  const target = location.hash.length > 1 ? named() : null;
  if (!target) return;
  const now = target.querySelector(":scope > a[data-now]");
  if (now) {
    location.replace(pageAt(now.href));
    return;
  }
  const inside = [...target.querySelectorAll("details.more-quotes:not([open])")];
  const shut = inside.concat(outside(target), foldedUnder(target));
  for (const details of shut) details.open = true;
  if (shut.length > 0) target.scrollIntoView();
}

// The long lists of a section, by its heading.
function foldedUnder(heading) {
  const folds = [];
  let next = heading.localName === "h2" ? heading.nextElementSibling : null;
  for (; next && next.localName !== "h2"; next = next.nextElementSibling) {
    if (next.matches("details.fold:not([open])")) folds.push(next);
  }
  return folds;
}

function outside(element) {
  const next = element.parentElement?.closest("details");
  return next ? [...(next.open ? [] : [next]), ...outside(next)] : [];
}

addEventListener("hashchange", arrive);
document.addEventListener("DOMContentLoaded", arrive);

if (inFolder) {
  // Before the browser follows it: in this tab, or in another one.
  for (const kind of ["click", "auxclick"]) {
    addEventListener(kind, (event) => {
      const link = event.target.closest("a");
      // In a picture it is named otherwise.
      const address = link?.getAttribute("href") ?? link?.getAttribute("xlink:href");
      if (address) link.setAttribute("href", pageAt(address).href);
    });
  }
  addEventListener("submit", (event) => {
    const action = event.target.getAttribute("action");
    if (action) event.target.action = pageAt(action).href;
  });
  document.addEventListener("DOMContentLoaded", () => {
    const status = document.getElementById("search--status");
    status?.append("Opened from a folder, the pages cannot be searched: the search needs a web server.");
  });
}

// Letters without their accents and marks, as the search has them: "saar" is "Sa’ar".
function foldedText(text) {
  return text.normalize("NFKD").replace(/[\p{M}'’‘ʼʻ`´]/gu, "").toLowerCase();
}

// A field that leaves only the events, people or sources whose text, or words for the search, has all
// the words typed.
function offerFilter() {
  const lists = document.querySelectorAll(".timeline, .records, .sources");
  const items = [...lists].flatMap((list) => [...list.children]);
  const place = document.querySelector("[data-filter]:empty");
  if (!place) return;
  const label = document.createElement("label");
  label.className = "filter";
  label.textContent = place.dataset.filter;
  const field = document.createElement("input");
  field.type = "search";
  label.append(field);
  const status = document.createElement("p");
  status.className = "filter-status";
  status.setAttribute("role", "status");
  place.append(label, status);
  const sections = document.querySelectorAll(".content > h2, .timeline, .records, .sources");
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
    const words = foldedText(field.value).split(/\s+/).filter(Boolean);
    for (const item of items) {
      const text = foldedText(`${item.textContent} ${item.dataset.sought ?? ""}`);
      item.hidden = !words.every((word) => text.includes(word));
    }
    for (const section of sections) {
      const own = section.matches("ol, ul") ? [...section.children] : following(section);
      section.hidden = own.length > 0 && own.every((item) => item.hidden);
    }
    const isEmpty = items.every((item) => item.hidden);
    status.textContent = isEmpty ? `Nothing here matches “${field.value.trim()}”.` : "";
  });
}

document.addEventListener("DOMContentLoaded", offerFilter);
// Material for MkDocs may change pages without loading them.
document.addEventListener("DOMContentLoaded", () => window.document$?.subscribe(offerFilter));

// Whatever is folded is printed, but for the lists of what stands on other pages.
addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("details:not([open], .shelf)")) {
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
