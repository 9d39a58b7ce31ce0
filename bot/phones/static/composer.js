// The foot of a phone: writing, the menu of commands, attaching and recording.

import { askPlace } from "./place.js";
import { el, icon, notify, pictogram } from "./dom.js";
import { sendFile, sendText } from "./post.js";
import { startRecording } from "./recorder.js";
import { data, direction, lengthOf, word } from "./words.js";

const ATTACHABLE = [
  ["photo", "photo", "image/png,image/jpeg,image/gif,image/webp"],
  ["sound", "voice", "audio/*"],
  ["document", "document", ""],
];

export class Composer {
  // `onfailed` is told the id of what stands in the chat but has not arrived.
  constructor(phone, onfailed) {
    this.phone = phone;
    this.onfailed = onfailed;
    this.commands = [];
    this.element = el("div", { class: "composer" });
  }

  speak(language) {
    if (this.language === language || this.recording) return;
    this.language = language;
    const [kept, held] = [this.text?.value ?? "", this.text === document.activeElement];
    this.draw();
    this.text.value = kept;
    this.settle();
    if (held) this.text.focus();
  }

  setCommands(commands) {
    this.commands = commands;
    this.menuButton.hidden = !commands.length;
    if (this.panel.dataset.kind === "menu") this.closePanel();
  }

  say = (id) => word(id, this.language);

  draw() {
    const { say } = this;
    this.panel = el("div", { class: "panel", id: `${this.phone}-panel`, hidden: true });
    this.panel.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.closePanel(true);
    });
    const opens = { "aria-expanded": "false", "aria-controls": this.panel.id };
    this.menuButton = pictogram("menu", say("menu"), () => this.openPanel("menu"), { ...opens, hidden: !this.commands.length });
    this.attachButton = pictogram("attach", say("attach"), () => this.openPanel("attach"), opens);
    this.text = el("textarea", { rows: "1", dir: "auto", "aria-label": say("write"), placeholder: say("write"), enterkeyhint: "send" });
    this.text.addEventListener("input", () => this.settle());
    this.text.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.write();
    });
    this.sendButton = pictogram("send", say("send"), () => this.write(), { class: "pictogram strong", hidden: true });
    this.recordButton = pictogram("microphone", say("record"), () => this.record());
    this.line = el("div", { class: "line" }, this.menuButton, this.attachButton, this.text, this.sendButton, this.recordButton);
    this.element.lang = data.words[this.language] ? this.language : data.language;
    this.element.dir = direction(this.language);
    this.element.replaceChildren(this.panel, this.line);
  }

  settle() {
    const empty = !this.text.value.trim();
    this.sendButton.hidden = empty;
    this.recordButton.hidden = !empty;
    this.text.style.height = "auto";
    if (this.text.value) this.text.style.height = `${Math.min(this.text.scrollHeight + 2, 140)}px`;
  }

  async write() {
    const text = this.text.value.trim();
    if (!text) return;
    this.text.value = "";
    this.settle();
    this.text.focus();
    if (!await this.told(sendText(this.phone, text)) && !this.text.value) {
      this.text.value = text;
      this.settle();
    }
  }

  // Whether it stands in the chat now, even if it has not arrived yet.
  async told(sending) {
    const { ok, status, update } = await sending;
    if (status === 413) notify(this.say("too-big"));
    else if (status === 503) this.onfailed(update);
    else if (!ok) notify(this.say("not-sent"));
    return ok || status === 503;
  }

  openPanel(kind) {
    const again = !this.panel.hidden && this.panel.dataset.kind === kind;
    this.closePanel(again);
    if (again) return;
    const choices = kind === "menu" ? this.commands.map((command) => this.drawCommand(command)) : this.drawAttachable();
    this.panel.replaceChildren(...choices);
    this.panel.dataset.kind = kind;
    this.panel.hidden = false;
    this.opener().ariaExpanded = "true";
    this.panel.querySelector("button")?.focus();
  }

  closePanel(back = false) {
    if (this.panel.hidden) return;
    this.panel.hidden = true;
    this.opener().ariaExpanded = "false";
    if (back) this.opener().focus();
  }

  opener() {
    return this.panel.dataset.kind === "menu" ? this.menuButton : this.attachButton;
  }

  drawCommand({ name, description }) {
    const choose = () => {
      this.closePanel(true);
      this.told(sendText(this.phone, `/${name}`));
    };
    return el("button", { type: "button", onclick: choose }, el("span", {}, description), el("small", { dir: "ltr" }, `/${name}`));
  }

  drawAttachable() {
    const choices = ATTACHABLE.map(([sign, kind, accept]) =>
      el("button", { type: "button", onclick: () => this.chooseFile(kind, accept) }, icon(sign), this.say(sign)));
    const place = el("button", { type: "button", onclick: () => this.locate() }, icon("location"), this.say("location"));
    return [...choices, place];
  }

  chooseFile(kind, accept) {
    const input = el("input", { type: "file", accept });
    input.addEventListener("change", () => {
      if (input.files[0]) this.sendFile(kind, input.files[0]);
    });
    this.closePanel(true);
    input.click();
  }

  locate() {
    this.closePanel(true);
    askPlace(this.phone, (sending) => this.told(sending));
  }

  async sendFile(kind, file, seconds = 0) {
    if (file.size > data.sizeLimit) return notify(this.say("too-big"));
    const caption = this.text.value.trim();
    if (await this.told(sendFile(this.phone, kind, file, { caption, seconds })) && caption) {
      this.text.value = "";
      this.settle();
    }
  }

  async record() {
    let recording;
    try {
      recording = await startRecording();
    } catch {
      notify(this.say("no-microphone"));
      this.closePanel();
      return this.openPanel("attach");
    }
    this.recording = true;
    const length = el("span", { class: "length" }, lengthOf(0));
    const ticking = setInterval(() => { length.textContent = lengthOf(recording.seconds()); }, 500);
    const end = async (keep) => {
      clearInterval(ticking);
      const { file, seconds } = await recording.stop();
      this.recording = false;
      bar.replaceWith(this.line);
      this.recordButton.focus();
      if (keep) await this.sendFile("voice", file, seconds);
    };
    const bar = el("div", { class: "line recording" },
      pictogram("bin", this.say("record-cancel"), () => end(false)),
      el("p", { role: "status" }, el("span", { class: "dot", "aria-hidden": "true" }), this.say("recording")), length,
      pictogram("send", this.say("record-send"), () => end(true), { class: "pictogram strong" }));
    this.line.replaceWith(bar);
    bar.querySelector(".strong").focus();
  }
}
