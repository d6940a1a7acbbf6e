import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

afterEach(() => {
  cleanup();
  localStorage.clear();
});

configure({
  // A busy machine is slow, not wrong.
  asyncUtilTimeout: 10_000,
  // The whole page in every failure hides what failed.
  getElementError: (message) => new Error(message ?? "not found"),
});

// jsdom has no dialogs yet: this much of them is what the screens use.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
  this.querySelector<HTMLElement>("button, input, select, textarea")?.focus();
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  this.dispatchEvent(new Event("close"));
};

Element.prototype.scrollIntoView = () => undefined;

// jsdom lays nothing out; virtual lists need a height to know how many rows to draw.
Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, value: 600 });
Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, value: 1000 });
