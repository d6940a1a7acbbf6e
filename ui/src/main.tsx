import { backend, firstAnswers } from "./first";
import "@fontsource-variable/noto-sans/wght.css";
import "@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { httpDoorstep, isTablet } from "./backend/tablet";

/** Read on tablets only: the laptop's first screen does not wait for it. */
async function behindGate(app: ReactNode): Promise<ReactNode> {
  const { Gate } = await import("./features/tablet/Gate");
  return <Gate doorstep={httpDoorstep}>{app}</Gate>;
}

const root = document.getElementById("root");
if (root) {
  // Nothing is drawn that the first answers would draw anew.
  void firstAnswers().then(async (known) => {
    const app = <App backend={backend} known={known} />;
    createRoot(root).render(<StrictMode>{isTablet() ? await behindGate(app) : app}</StrictMode>);
  });
}
