// Message texts are HTML with only <b> and <i>; anything else that looks like a tag is shown as the text it is.

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

function unescape(text) {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

export function readMarkup(text) {
  const fragment = document.createDocumentFragment();
  const open = [fragment];
  for (const part of text.split(/(<\/?[bi]>)/)) {
    const tag = /^<(\/?)([bi])>$/.exec(part);
    if (!tag) {
      if (part) open.at(-1).append(unescape(part));
    } else if (!tag[1]) {
      const node = document.createElement(tag[2]);
      open.at(-1).append(node);
      open.push(node);
    } else if (open.at(-1).localName === tag[2]) {
      open.pop();
    }
  }
  return fragment;
}
