// The strip beside the phones: each pair's story, filling as it happens.

import { el } from "./dom.js";
import { direction, pageLanguage, shortMomentOf, word } from "./words.js";

const strip = document.querySelector(".timeline .pairs");
const seen = new Map();
const closed = new Set();

export function showTimelines(pairs) {
  const first = seen.size === 0;
  strip.replaceChildren(...pairs.map((pair) => drawPair(pair, first)));
  if (!pairs.length) strip.append(el("p", { class: "none" }, word("timeline-none")));
  const fresh = [...strip.querySelectorAll(".fresh")].at(-1);
  if (fresh) strip.scrollTop = Math.max(0, fresh.offsetTop - strip.offsetTop - strip.clientHeight / 2);
}

function drawPair({ title, entries, language }, first) {
  const spoken = language || pageLanguage;
  const before = first ? entries.length : seen.get(title) ?? 0;
  seen.set(title, entries.length);
  if (entries.length > before) closed.delete(title);
  const items = entries.map((entry, place) =>
    el("li", { class: place >= before ? "fresh" : null },
      el("span", { class: "sign", "aria-hidden": "true" }, entry.pictogram),
      el("p", {},
        el("time", { datetime: entry.moment }, shortMomentOf(entry.moment, spoken)),
        el("span", {}, entry.text))));
  const details = el("details", { lang: spoken, dir: direction(spoken), open: !closed.has(title) },
    el("summary", {}, el("h3", {}, el("bdi", {}, title))), el("ol", {}, ...items));
  details.addEventListener("toggle", () => (details.open ? closed.delete(title) : closed.add(title)));
  return details;
}
