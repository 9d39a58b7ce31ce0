// What leaves the page. Every action carries its own id, so that sending it twice counts once.

export const newUpdate = () => crypto.randomUUID();

// The answer's status (0 when nothing could be reached), what it says, and the action's own id.
async function post(path, body) {
  const update = body instanceof FormData ? body.get("update") : body.update;
  const options = body instanceof FormData
    ? { method: "POST", body }
    : { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  try {
    const answer = await fetch(path, options);
    const content = answer.status === 204 ? null : await answer.json().catch(() => null);
    return { status: answer.status, ok: answer.ok, content, update };
  } catch {
    return { status: 0, ok: false, content: null, update };
  }
}

export const sendText = (phone, text) => post(`phones/${phone}/text`, { update: newUpdate(), text });
export const sendTap = (phone, shown, data) => post(`phones/${phone}/tap`, { update: newUpdate(), shown, data });
export const sendPlace = (phone, place) => post(`phones/${phone}/location`, { update: newUpdate(), ...place });
export const sendAgain = (phone, update) => post(`phones/${phone}/again`, { update });
export const movePhone = (phone, hidden) => post(`phones/${phone}/view`, { hidden });
export const addPhone = (role, language) => post("phones", { role, language });
export const moveClock = (step) => post("clock", { step });

export function sendFile(phone, kind, file, { caption = "", seconds = 0 } = {}) {
  const form = new FormData();
  form.append("update", newUpdate());
  form.append("kind", kind);
  form.append("caption", caption);
  form.append("seconds", String(seconds));
  form.append("file", file, file.name ?? kind);
  return post(`phones/${phone}/file`, form);
}
