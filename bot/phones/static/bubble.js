// One message as it stands in a chat.

import { drawAttachment } from "./attachments.js";
import { el, icon, notify, unseen } from "./dom.js";
import { readMarkup } from "./markup.js";
import { sendAgain, sendTap } from "./post.js";
import { direction, timeOf, word } from "./words.js";

// Kummi's message; `ontap` is told when one of its buttons was tapped.
export class ShownBubble {
  constructor(event, ontap) {
    this.event = event;
    this.ontap = ontap;
    this.element = el("div", { class: "message theirs", "data-ref": event.ref });
    this.draw();
  }

  edit({ language, text, rows }) {
    const held = this.element.contains(document.activeElement);
    this.event = { ...this.event, language, text, rows };
    this.draw();
    return held;
  }

  firstButton() {
    return this.element.querySelector(".rows button");
  }

  draw() {
    const { language, text, rows, media, at } = this.event;
    this.element.lang = language;
    this.element.dir = direction(language);
    const bubble = el("div", { class: "bubble" }, unseen("Kummi: "),
      ...media.map((one) => drawAttachment(one, language)),
      text ? el("p", { class: "text" }, readMarkup(text)) : null,
      el("span", { class: "when" }, timeOf(at, language)));
    const keys = rows.map((row) => el("div", { class: "row" }, ...row.map((button) => this.drawButton(button))));
    this.element.replaceChildren(bubble, ...(keys.length ? [el("div", { class: "rows" }, ...keys)] : []));
  }

  drawButton({ label, data }) {
    const button = el("button", { type: "button", "data-sends": data }, label);
    button.addEventListener("click", async () => {
      if (button.ariaBusy === "true") return;
      button.ariaBusy = "true";
      this.ontap();
      const { ok } = await sendTap(this.event.phone, this.event.ref, data);
      button.ariaBusy = null;
      if (!ok) notify(word("tap-failed"));
    });
    return button;
  }
}

// What the phone's owner sent, with a tick once Kummi has it and a way to try again where it has not.
export class SentBubble {
  constructor({ phone, at, incoming }, language) {
    this.phone = phone;
    this.update = incoming.update;
    this.language = language;
    // A deep link's code is part of the link, not something a person would read.
    const text = incoming.text.startsWith("/start ") ? "/start" : incoming.text;
    this.state = el("span", { class: "state" });
    this.received = false;
    this.element = el("div", { class: "message mine", lang: language, dir: direction(language) },
      el("div", { class: "bubble" }, unseen(`${word("you", language)}: `),
        ...(incoming.media ? [drawAttachment(incoming.media, language)] : []),
        text ? el("p", { class: "text", dir: "auto" }, text) : null,
        el("span", { class: "when" }, timeOf(at, language), this.state)));
  }

  receive() {
    this.received = true;
    this.state.replaceChildren(icon("tick"), unseen(word("arrived", this.language)));
    this.element.classList.remove("failed");
  }

  fail() {
    if (this.received) return;
    this.element.classList.add("failed");
    const again = el("button", { type: "button", class: "again" }, icon("again"), word("again", this.language));
    again.addEventListener("click", async () => {
      this.state.replaceChildren("…");
      const { ok } = await sendAgain(this.phone, this.update);
      if (!ok) this.fail();
    });
    this.state.replaceChildren(word("not-sent", this.language), " ", again);
  }
}
