// The page's words, the direction of each language, and dates as the demo's wall clock shows them.

export const data = JSON.parse(document.getElementById("data").textContent);

export const pageLanguage = data.language;

function known(language) {
  if (data.words[language]) return language;
  const base = (language || "").split("-")[0];
  return data.words[base] ? base : pageLanguage;
}

export function word(id, language = pageLanguage) {
  return data.words[known(language)][`phones-${id}`] ?? "";
}

export function direction(language) {
  const base = (language || pageLanguage).split("-")[0];
  return data.rightToLeft.includes(base) ? "rtl" : "ltr";
}

// A moment such as 2025-03-01T18:30:00+02:00 is shown as 18:30, wherever the reader's own clock is.
function wallClock(iso) {
  const [, year, month, day, hour, minute] = /^(\d+)-(\d+)-(\d+)T(\d+):(\d+)/.exec(iso).map(Number);
  return new Date(Date.UTC(year, month - 1, day, hour, minute));
}

// Dates as they are written here, where a language is written in several ways.
const HERE = { en: "en-GB", sv: "sv-FI", prs: "fa-AF" };
const formats = new Map();

function format(iso, language, shape) {
  const key = `${language} ${JSON.stringify(shape)}`;
  if (!formats.has(key)) {
    const options = { ...shape, timeZone: "UTC", hourCycle: "h23" };
    let formatter;
    try {
      formatter = new Intl.DateTimeFormat(HERE[language] ?? language, options);
    } catch {
      formatter = new Intl.DateTimeFormat(pageLanguage, options);
    }
    formats.set(key, formatter);
  }
  return formats.get(key).format(wallClock(iso));
}

const TIME = { hour: "2-digit", minute: "2-digit" };

export const timeOf = (iso, language) => format(iso, language, TIME);
export const dayOf = (iso, language) => format(iso, language, { weekday: "long", day: "numeric", month: "long" });
export const shortMomentOf = (iso, language) => format(iso, language, { day: "numeric", month: "short", ...TIME });
export const fullMomentOf = (iso, language) =>
  format(iso, language, { weekday: "long", day: "numeric", month: "long", year: "numeric", ...TIME });

export function lengthOf(seconds) {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
}
