// Small helpers to build nodes. Text always becomes a text node, never markup.

export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== undefined && value !== null) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const use = document.createElementNS(space, "use");
  svg.setAttribute("class", name === "send" ? "icon turns" : "icon");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `static/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

// A button of a pictogram alone, named for those who do not see it.
export function pictogram(name, label, onclick, attributes = {}) {
  return el("button", { type: "button", class: "pictogram", "aria-label": label, title: label, onclick, ...attributes }, icon(name));
}

export function unseen(text) {
  return el("span", { class: "unseen" }, text);
}

let silence;

export function notify(text) {
  const notice = document.querySelector(".notice");
  notice.textContent = text;
  clearTimeout(silence);
  silence = setTimeout(() => { notice.textContent = ""; }, 8000);
}
