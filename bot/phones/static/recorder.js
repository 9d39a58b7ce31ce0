// Recording a voice message, where the browser has a microphone and may use it.

const KINDS = ["audio/ogg;codecs=opus", "audio/webm;codecs=opus", "audio/mp4"];

// Raises an error where there is no microphone.
export async function startRecording() {
  const sound = await navigator.mediaDevices.getUserMedia({ audio: true });
  const mimeType = KINDS.find((kind) => MediaRecorder.isTypeSupported(kind));
  const recorder = new MediaRecorder(sound, mimeType ? { mimeType } : {});
  const parts = [];
  const started = performance.now();
  recorder.ondataavailable = (event) => parts.push(event.data);
  recorder.start();

  const seconds = () => Math.max(1, Math.round((performance.now() - started) / 1000));

  function stop() {
    return new Promise((resolve) => {
      const length = seconds();
      recorder.onstop = () => {
        for (const track of sound.getTracks()) track.stop();
        resolve({ file: new Blob(parts, { type: recorder.mimeType }), seconds: length });
      };
      recorder.stop();
    });
  }

  return { seconds, stop };
}
