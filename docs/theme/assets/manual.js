// What MkDocs' search needs to know, and the field for it: without scripts there is none. Everything
// else in the manual works without JavaScript.

var base_url = document.documentElement.dataset.base;

document.addEventListener("DOMContentLoaded", () => {
  for (const form of document.querySelectorAll("form.search")) {
    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
  }
  const results = document.getElementById("mkdocs-search-results");
  const field = document.getElementById("mkdocs-search-query");
  // MkDocs says "no results" also when nothing is asked.
  field.addEventListener("input", () => (results.hidden = field.value.trim().length < 3));
  results.hidden = true;
  // MkDocs listens to the field once the index is there: what was typed before is searched for then.
  searchWorker.addEventListener("message", ({ data }) => {
    if (data.allowSearch && field.value) field.dispatchEvent(new Event("keyup"));
  });
});
