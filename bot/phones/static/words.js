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

// Times as they are written here, where a language is written in several ways.
const HERE = { en: "en-GB", sv: "sv-FI", prs: "fa-AF" };
const TIME = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "UTC", numberingSystem: "latn" };
const times = new Map();

export function timeOf(iso, language) {
  if (!times.has(language)) times.set(language, new Intl.DateTimeFormat([HERE[language] ?? language, "en-GB"], TIME));
  return times.get(language).format(wallClock(iso));
}

// Days as Kummi itself writes them, with CLDR's patterns and names: no browser has them in all languages.
function writeDay(iso, language, shape) {
  const { names, [shape]: pattern } = data.days[known(language)];
  const day = wallClock(iso);
  return pattern.replace(/'([^']*)'|d+|[EcML]+/g, (field, quoted) => {
    if (quoted !== undefined) return quoted;
    if (field[0] === "d") return day.getUTCDate();
    return names[field]["Ec".includes(field[0]) ? (day.getUTCDay() + 6) % 7 : day.getUTCMonth()];
  });
}

export const dayOf = (iso, language) => writeDay(iso, language, "long");
export const shortMomentOf = (iso, language) => `${writeDay(iso, language, "short")} ${timeOf(iso, language)}`;
export const fullMomentOf = (iso, language) => `${dayOf(iso, language)} · ${timeOf(iso, language)}`;

export function lengthOf(seconds) {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
}
