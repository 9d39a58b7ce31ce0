// The page: every phone, the clock and the timelines, kept up to date by one stream.

import { forgetClock, showClock } from "./clock.js";
import { el, notify } from "./dom.js";
import { Phone } from "./phone.js";
import { listen } from "./stream.js";
import { addTab, clearTabs, goToPhone, hideTab, markNews } from "./switcher.js";
import { showTimelines } from "./timeline.js";
import { data, direction, pageLanguage, word } from "./words.js";

const track = document.querySelector(".phones");
const none = track.querySelector(".none");
const phones = new Map();
let ready = false;

const watcher = new IntersectionObserver((changes) => {
  for (const { target, isIntersecting } of changes) {
    const phone = phones.get(target.id);
    if (!phone) continue;
    phone.visible = isIntersecting;
    if (isIntersecting) markNews(phone, false);
  }
}, { threshold: 0.4 });

function addPhone(event) {
  const phone = new Phone(event, (one) => markNews(one, !one.visible));
  phones.set(phone.address, phone);
  track.append(phone.element);
  watcher.observe(phone.element);
  addTab(phone);
  if (ready) phone.ready();
}

function movePhone({ phone: address, hidden }) {
  const phone = phones.get(address);
  phone.hidden = hidden;
  phone.element.hidden = hidden;
  hideTab(phone, [...phones.values()]);
  if (!hidden && ready) goToPhone(phone, true);
}

listen({
  happened(event) {
    if (event.kind === "phone") addPhone(event);
    else if (event.kind === "moved") movePhone(event);
    else phones.get(event.phone)?.happened(event);
    none.hidden = [...phones.values()].some((phone) => !phone.hidden);
  },
  anew() {
    ready = false;
    for (const phone of phones.values()) phone.element.remove();
    phones.clear();
    clearTabs();
    forgetClock();
  },
  ready() {
    ready = true;
    for (const phone of phones.values()) phone.ready();
    none.hidden = [...phones.values()].some((phone) => !phone.hidden);
    document.documentElement.classList.add("ready");
  },
  clock: showClock,
  timeline: showTimelines,
  online(yes) {
    if (!yes) notify(word("offline"));
    else if (ready) notify("");
  },
});

document.querySelector(".languages ul").append(...Object.keys(data.words).map((language) =>
  el("li", {}, el("a", {
    href: `?lang=${language}`, lang: language, hreflang: language, dir: direction(language),
    "aria-current": language === pageLanguage ? "true" : null,
  }, word("language-name", language)))));
