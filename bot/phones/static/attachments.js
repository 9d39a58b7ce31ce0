// What a bubble carries beside words: pictures, recordings, documents, places and contacts.

import { el, icon, unseen } from "./dom.js";
import { lengthOf, word } from "./words.js";

const PICTURES = /\.(png|jpe?g|gif|webp)$/;
const SOUNDS = /\.(webm|ogg|m4a|mp3|wav)$/;

export function drawAttachment(media, language) {
  if (media.kind === "location") return drawPlace(media);
  if (media.kind === "contact") return line("contact", media.name, media.phone);
  const address = `files/${encodeURIComponent(media.file)}`;
  if (SOUNDS.test(media.file)) return drawSound(media, address, language);
  if (PICTURES.test(media.file)) return drawPicture(media, address, language);
  if (!/^[0-9a-f]{32}\./.test(media.file)) return line(media.kind === "photo" ? "photo" : "document", media.name, word("not-here", language));
  return el("a", { class: "file", href: address, download: media.name || media.file },
    icon("document"), el("span", { dir: "auto" }, media.name || word("document", language)),
    el("small", { dir: "ltr" }, sizeOf(media.size)), icon("save"), unseen(word("save", language)));
}

function drawSound(media, address, language) {
  const label = `${word("voice", language)} ${media.seconds ? lengthOf(media.seconds) : ""}`.trim();
  const sound = el("audio", { controls: true, preload: "metadata", src: address, "aria-label": label, title: label });
  return el("figure", { class: "sound" }, sound,
    media.seconds ? el("figcaption", {}, icon("sound"), lengthOf(media.seconds)) : null);
}

function drawPicture(media, address, language) {
  const name = media.name || word("photo", language);
  const picture = el("a", { href: address, target: "_blank", rel: "noopener" }, el("img", { src: address, alt: name }));
  if (media.kind !== "document") return el("figure", { class: "picture" }, picture);
  return el("figure", { class: "picture" }, picture,
    el("figcaption", {}, el("a", { class: "file", href: address, download: media.name },
      el("span", { dir: "auto" }, name), el("small", { dir: "ltr" }, sizeOf(media.size)), icon("save"), unseen(word("save", language)))));
}

function drawPlace({ latitude, longitude }) {
  const [north, east] = [latitude.toFixed(5), longitude.toFixed(5)];
  const map = `https://www.openstreetmap.org/?mlat=${north}&mlon=${east}#map=15/${north}/${east}`;
  return el("a", { class: "file", href: map, target: "_blank", rel: "noopener noreferrer" },
    icon("location"), el("span", { dir: "ltr" }, `${north}, ${east}`));
}

function line(sign, first, second) {
  return el("p", { class: "file" }, icon(sign), el("span", { dir: "auto" }, first), el("small", { dir: "ltr" }, second));
}

function sizeOf(bytes) {
  if (!bytes) return "";
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
