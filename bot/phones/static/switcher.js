// The row that names the phones: goes to one, shows where news waits, adds one and takes one out again.

import { el, icon, notify, unseen } from "./dom.js";
import { addPhone, movePhone } from "./post.js";
import { data, pageLanguage, word } from "./words.js";

const list = document.querySelector(".switcher ul");
const dialog = document.querySelector("dialog.add-phone");
const away = dialog.querySelector(".away");
const timeline = document.querySelector(".timeline");
const tabs = new Map();
const calm = matchMedia("(prefers-reduced-motion: reduce)");

function drawTab(sign, name, onclick) {
  const button = el("button", { type: "button", onclick }, icon(sign), el("span", { dir: "auto" }, name), el("span", { class: "news" }));
  return { button, item: el("li", {}, button), news: button.querySelector(".news") };
}

const strip = drawTab("timeline", word("timeline"), () => goTo(strip.button, timeline));
strip.item.className = "strip";
list.append(strip.item);

function goTo(button, section, field) {
  for (const one of list.querySelectorAll("button")) one.ariaCurrent = one === button ? "true" : null;
  for (const one of document.querySelectorAll(".phone, .timeline")) one.classList.toggle("current", one === section);
  button.scrollIntoView({ block: "nearest", inline: "nearest" });
  section.scrollIntoView({ behavior: calm.matches ? "auto" : "smooth", block: "nearest", inline: "center" });
  field?.focus({ preventScroll: true });
}

// A phone that somebody else added does not draw the view to itself.
let expecting = false;

export function addTab(phone) {
  const tab = drawTab(phone.role, phone.name, () => goToPhone(phone, true));
  tabs.set(phone.address, tab);
  strip.item.before(tab.item);
  if (expecting) goToPhone(phone, true);
  else if (!list.querySelector("[aria-current]")) goToPhone(phone);
  expecting = false;
}

export function clearTabs() {
  for (const tab of tabs.values()) tab.item.remove();
  tabs.clear();
}

// Where a screen has its keys on it, focusing the field would cover the chat with them.
export function goToPhone(phone, focus = false) {
  const touch = matchMedia("(pointer: coarse)").matches;
  markNews(phone, false);
  goTo(tabs.get(phone.address).button, phone.element, focus && !touch ? phone.field : null);
}

export function markNews(phone, fresh) {
  const tab = tabs.get(phone.address);
  tab.button.classList.toggle("fresh", fresh);
  if (fresh !== Boolean(tab.news.firstChild)) tab.news.replaceChildren(...(fresh ? [unseen(word("new"))] : []));
}

export function hideTab(phone, phones) {
  const tab = tabs.get(phone.address);
  tab.item.hidden = phone.hidden;
  const next = phones.find((one) => !one.hidden);
  if (phone.hidden && tab.button.ariaCurrent && next) goToPhone(next);
  const hidden = phones.filter((one) => one.hidden);
  away.hidden = !hidden.length;
  away.querySelector(".choices").replaceChildren(...hidden.map((one) =>
    el("button", { type: "button", onclick: () => { dialog.close(); movePhone(one.address, false); } }, icon(one.role), one.name)));
}

async function add(role) {
  dialog.close();
  expecting = true;
  const { ok } = await addPhone(role, pageLanguage);
  if (ok) return;
  expecting = false;
  notify(word("add-failed"));
}

dialog.querySelector(".roles").append(...data.roles.map((role) =>
  el("button", { type: "button", onclick: () => add(role) }, icon(role), word(`role-${role}`))));

document.querySelector(".switcher .add").addEventListener("click", () => dialog.showModal());
