// A phone: its owner, its chat and its foot, in the language it was last written to in.

import { SentBubble, ShownBubble } from "./bubble.js";
import { Composer } from "./composer.js";
import { el, icon, pictogram } from "./dom.js";
import { movePhone } from "./post.js";
import { dayOf, direction, pageLanguage, word } from "./words.js";

export class Phone {
  // `onnews` is told of each new message from Kummi.
  constructor({ phone, role, name, language }, onnews) {
    this.address = phone;
    this.role = role;
    this.onnews = onnews;
    this.hidden = false;
    this.visible = false;
    this.live = false;
    this.bubbles = new Map();
    this.failed = new Set();
    this.name = name || `${word(`role-${role}`)} ${phone.replace("phone-", "")}`;
    this.log = el("div", { class: "log", role: "log", tabindex: "0", "aria-live": "off" });
    this.composer = new Composer(phone, (update) => this.fail(update));
    this.element = el("section", { class: "phone", id: phone, "data-role": role, "aria-labelledby": `${phone}-name` },
      el("header", {}, el("span", { class: "face" }, icon(role)),
        el("div", { class: "owner" }, el("h2", { id: `${phone}-name` }, el("bdi", {}, this.name)),
          name ? el("p", {}, word(`role-${role}`)) : null),
        pictogram("close", `${word("put-away")}: ${this.name}`, () => movePhone(phone, true))),
      this.log, this.composer.element);
    this.follow();
    this.speak(language || pageLanguage);
  }

  get field() {
    return this.composer.text;
  }

  speak(language) {
    this.language = language;
    this.log.lang = language;
    this.log.dir = direction(language);
    this.log.ariaLabel = `${word("chat", language)}: ${this.name}`;
    this.composer.speak(language);
  }

  happened(event) {
    if (event.kind === "shown") this.show(event);
    else if (event.kind === "edited") this.edit(event);
    else if (event.kind === "sent") this.send(event);
    else if (event.kind === "received") this.bubbles.get(event.update)?.receive();
    else if (event.kind === "menu") {
      this.speak(event.language);
      this.composer.setCommands(event.commands);
    }
  }

  // All that happened before this moment is there; from now on news is read aloud.
  ready() {
    if (!this.live) for (const bubble of this.bubbles.values()) if (bubble instanceof SentBubble) bubble.fail();
    this.live = true;
    this.log.ariaLive = "polite";
  }

  show(event) {
    this.speak(event.language);
    const bubble = new ShownBubble(event, () => { this.tapped = true; });
    this.bubbles.set(event.ref, bubble);
    this.add(bubble, event.at);
    this.goOn(bubble);
    if (this.live) this.onnews(this);
  }

  edit(event) {
    const bubble = this.bubbles.get(event.ref);
    if (!bubble) return;
    if (bubble.edit(event)) this.log.focus({ preventScroll: true });
    this.goOn(bubble);
    this.scroll();
  }

  send(event) {
    const bubble = new SentBubble(event, this.language);
    this.bubbles.set(event.incoming.update, bubble);
    this.add(bubble, event.at, true);
    if (this.failed.delete(event.incoming.update)) bubble.fail();
  }

  add(bubble, at, own = false) {
    const day = at.slice(0, 10);
    if (day !== this.day) this.log.append(el("p", { class: "day" }, dayOf(at, this.language)));
    this.day = day;
    this.log.append(bubble.element);
    this.following ||= own;
    this.scroll();
  }

  // Somebody who tapped with the keyboard goes on at the next question's first button.
  goOn(bubble) {
    const free = document.activeElement === document.body || document.activeElement === this.log;
    const next = bubble.firstButton();
    if (!this.tapped || !free || !next) return;
    this.tapped = false;
    next.focus({ preventScroll: true });
  }

  // The answer that something failed may overtake the event that shows it.
  fail(update) {
    if (this.bubbles.has(update)) this.bubbles.get(update).fail();
    else this.failed.add(update);
  }

  // The newest message stays in view until somebody scrolls back, whatever grows, loads, opens or turns.
  follow() {
    const { log } = this;
    this.following = true;
    log.addEventListener("scroll", () => {
      if (this.shape === this.measure()) this.following = log.scrollHeight - log.scrollTop - log.clientHeight < 60;
      else this.scroll(); // the layout moved it, not somebody
    });
    log.addEventListener("load", () => this.scroll(), true);
    new ResizeObserver(() => this.scroll()).observe(log);
  }

  scroll() {
    this.scrolling ||= requestAnimationFrame(() => {
      this.scrolling = 0;
      if (this.following) this.log.scrollTop = this.log.scrollHeight;
      this.shape = this.measure();
    });
  }

  measure() {
    const { scrollHeight, clientHeight, clientWidth } = this.log;
    return `${scrollHeight} ${clientHeight} ${clientWidth}`;
  }
}
