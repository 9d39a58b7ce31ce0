// One stream of events for the whole page. The browser reconnects by itself and names the last event it saw;
// where it gives up, a new stream goes on from there.

import { pageLanguage } from "./words.js";

export function listen(handlers) {
  let last = "";

  function connect() {
    const source = new EventSource(`events?lang=${pageLanguage}&after=${last}`);
    source.onmessage = (event) => {
      last = event.lastEventId;
      handlers.happened(JSON.parse(event.data));
    };
    for (const name of ["anew", "clock", "timeline", "ready"]) {
      source.addEventListener(name, (event) => handlers[name](JSON.parse(event.data)));
    }
    source.onopen = () => handlers.online(true);
    source.onerror = () => {
      handlers.online(false);
      if (source.readyState !== EventSource.CLOSED) return;
      source.close();
      setTimeout(connect, 2000);
    };
  }

  connect();
}
