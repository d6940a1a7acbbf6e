/** The screens on a backend in memory, for looking at them while they are made. Never part of the build. */

import "@fontsource-variable/noto-sans/wght.css";
import "@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css";
import { createRoot } from "react-dom/client";
import { App } from "../src/app/App";
import { FakeBackend } from "../src/backend/fake";
import { demoAnswers } from "./demo";
import { withExchange } from "./exchange";
import { withHousehold } from "./household";

const options = new URLSearchParams(location.search);
const demo = demoAnswers({
  theme: options.get("theme") ?? "light",
  language: options.get("language") ?? "nl",
  stage: options.get("stage") ?? "open",
  emergencies: Number(options.get("emergencies") ?? 1),
  exercise: options.has("exercise"),
  requests: Number(options.get("requests") ?? 8),
});
const root = document.getElementById("root");
if (root) {
  const backend: FakeBackend = new FakeBackend(
    withExchange(withHousehold(demo, options), options, () => backend.change("pairing")),
  );
  createRoot(root).render(<App backend={backend} />);
}
