const sections = [...document.querySelectorAll("main > section")];
const search = document.getElementById("search");
const flow = document.getElementById("flow");
const boxes = [...document.querySelectorAll("#languages input")];
const style = document.head.appendChild(document.createElement("style"));
const texts = new Map();

function textOf(section) {
  if (!texts.has(section)) texts.set(section, section.textContent.toLowerCase());
  return texts.get(section);
}

function show() {
  const wanted = search.value.trim().toLowerCase();
  let count = 0;
  for (const section of sections) {
    const fits = (!flow.value || section.dataset.flow === flow.value) && (!wanted || textOf(section).includes(wanted));
    section.classList.toggle("hidden", !fits);
    if (fits) count += 1;
  }
  document.getElementById("count").textContent = `${count} rows`;
}

function choose() {
  style.textContent = boxes.filter((box) => !box.checked).map((box) => `.l-${box.value} { display: none; }`).join("\n");
}

let waiting;
search.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(show, 200); });
flow.addEventListener("change", show);
boxes.forEach((box) => box.addEventListener("change", choose));
show();
