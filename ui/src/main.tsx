import { backend, firstAnswers } from "./first";
import "@fontsource-variable/noto-sans/wght.css";
import "@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";

const root = document.getElementById("root");
if (root) {
  // Nothing is drawn that the first answers would draw anew.
  void firstAnswers().then((known) => {
    createRoot(root).render(
      <StrictMode>
        <App backend={backend} known={known} />
      </StrictMode>,
    );
  });
}
