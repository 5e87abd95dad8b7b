// The colour scheme that a reader chose. Everything on the site works without JavaScript.

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

document.addEventListener("DOMContentLoaded", offerSchemes);
