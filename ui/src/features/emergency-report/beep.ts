/** Two short soft tones: heard in a noisy hall, startling nobody. Made here, so that no sound file can be missing. */

export function beep(): void {
  if (typeof AudioContext === "undefined") return;
  try {
    const audio = new AudioContext();
    tone(audio, 660, 0);
    tone(audio, 880, 0.22);
    setTimeout(() => void audio.close(), 1_000);
  } catch {
    // A laptop without sound still shows the reminder.
  }
}

function tone(audio: AudioContext, hertz: number, after: number): void {
  const oscillator = audio.createOscillator();
  const volume = audio.createGain();
  const start = audio.currentTime + after;
  oscillator.frequency.value = hertz;
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(0.2, start + 0.03);
  volume.gain.linearRampToValueAtTime(0, start + 0.2);
  oscillator.connect(volume).connect(audio.destination);
  oscillator.start(start);
  oscillator.stop(start + 0.22);
}
