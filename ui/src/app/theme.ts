/** Light or dark, and the municipality's own style sheet after ours. */

import { useEffect } from "react";

const ROOT_CLASSES = ["voorbeeld-theme", "utrecht-document", "sp-root"];

export function useTheme(theme: string, themeCss: string | null): void {
  useEffect(() => {
    document.documentElement.classList.add(...ROOT_CLASSES);
    document.documentElement.dataset.theme = theme === "dark" ? "dark" : "light";
  }, [theme]);
  useEffect(() => (themeCss ? addTheme(themeCss) : undefined), [themeCss]);
}

/** A constructed style sheet needs no exception in the content security policy. */
function addTheme(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  // Municipal themes hang their tokens on a class of their own name: `.utrecht-theme`, `.denhaag-theme`.
  const classes = [
    ...new Set([...css.matchAll(/\.([a-z][a-z0-9-]*-theme)\b/gi)].map((found) => found[1] ?? "")),
  ];
  document.documentElement.classList.add(...classes);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    document.documentElement.classList.remove(...classes.filter((name) => !ROOT_CLASSES.includes(name)));
  };
}
