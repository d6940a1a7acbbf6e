/** Light or dark, and the municipality's own style sheet after ours. */

import { useEffect } from "react";

export function useTheme(theme: string, themeCss: string | null): void {
  useEffect(() => {
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
  const { classList } = document.documentElement;
  const named = [...css.matchAll(/\.([a-z][a-z0-9-]*-theme)\b/gi)].map((found) => found[1] ?? "");
  const classes = [...new Set(named)].filter((name) => !classList.contains(name));
  classList.add(...classes);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    classList.remove(...classes);
  };
}
