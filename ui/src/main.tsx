import "@fontsource-variable/noto-sans/wght.css";
import "@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { chooseBackend } from "./backend";

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App backend={chooseBackend()} />
    </StrictMode>,
  );
}
