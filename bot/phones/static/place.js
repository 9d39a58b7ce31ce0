// Asking for a place to share: two numbers, filled in by the browser where it may know them.

import { notify } from "./dom.js";
import { sendPlace } from "./post.js";
import { word } from "./words.js";

const dialog = document.querySelector("dialog.place");
const form = dialog.querySelector("form");
let submit = () => {};

dialog.querySelector(".close").addEventListener("click", () => dialog.close());

dialog.querySelector(".mine").addEventListener("click", () => {
  navigator.geolocation?.getCurrentPosition(
    ({ coords }) => {
      form.latitude.value = coords.latitude.toFixed(5);
      form.longitude.value = coords.longitude.toFixed(5);
    },
    () => notify(word("tap-failed")),
  );
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  dialog.close();
  submit({ latitude: form.latitude.valueAsNumber, longitude: form.longitude.valueAsNumber });
});

export function askPlace(phone, told) {
  submit = (place) => told(sendPlace(phone, place));
  dialog.showModal();
}
