// The clock bar: the demo's date and time, and the buttons that push it forward.

import { notify } from "./dom.js";
import { moveClock } from "./post.js";
import { fullMomentOf, pageLanguage, word } from "./words.js";

const time = document.querySelector(".clock time");
const steps = [...document.querySelectorAll(".clock [data-step]")];

// The stream may still bring a moment that the clock has left behind.
export function showClock({ now }) {
  if (Date.parse(now) < Date.parse(time.dateTime)) return;
  const text = fullMomentOf(now, pageLanguage);
  time.dateTime = now;
  if (time.textContent !== text) time.textContent = text;
}

export function forgetClock() {
  time.dateTime = "";
}

async function move(step) {
  if (steps.some((button) => button.ariaDisabled === "true")) return;
  for (const button of steps) button.ariaDisabled = "true";
  const { ok, content } = await moveClock(step);
  for (const button of steps) button.ariaDisabled = null;
  if (!ok) notify(word("clock-failed"));
  else {
    showClock(content);
    if (!content.moved) notify(word("clock-nothing"));
  }
}

for (const button of steps) button.addEventListener("click", () => move(button.dataset.step));
