import { backend, firstAnswers } from "./first";
import "@fontsource-variable/noto-sans/wght.css";
import "@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import type { Known } from "./app/commands";
import { httpDoorstep, isTablet } from "./backend/tablet";

/** Read on tablets only: the laptop's first screen does not wait for it. */
async function behindGate(app: ReactNode): Promise<ReactNode> {
  const { Gate } = await import("./features/tablet/Gate");
  return <Gate doorstep={httpDoorstep}>{app}</Gate>;
}

/** The second screen in the hall: another window of the same program. */
function isPublicScreen(): boolean {
  return new URLSearchParams(location.search).get("screen") === "public";
}

async function windowOf(known: Known): Promise<ReactNode> {
  if (!isPublicScreen()) return <App backend={backend} known={known} />;
  const { PublicWindow } = await import("./features/public-screen/PublicWindow");
  return <PublicWindow backend={backend} known={known} search={location.search} />;
}

const root = document.getElementById("root");
if (root) {
  // Nothing is drawn that the first answers would draw anew.
  void firstAnswers().then(async (known) => {
    const app = await windowOf(known);
    createRoot(root).render(<StrictMode>{isTablet() ? await behindGate(app) : app}</StrictMode>);
  });
}
