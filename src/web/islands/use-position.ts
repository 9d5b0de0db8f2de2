/**
 * @module A button beside the place field that asks the browser where the visitor is. The position is rounded to about
 * a kilometre and written into the field: the visitor sees it and decides whether to send it. Nothing is kept.
 */

/** Decimals of a degree: steps of about 1.1 km, no finer than the points of sites. */
const DECIMALS = 2;
/** Milliseconds that a device may take, and the age of a position that it still knows. */
const PATIENCE = 15_000;
const FRESH_ENOUGH = 600_000;

const REFUSED = "The browser did not give your position. You can type a city or a postcode instead.";

/** `42.3601, -71.0589` → `42.36,-71.06` */
function roundedPosition({
  latitude,
  longitude,
}: Pick<GeolocationCoordinates, "latitude" | "longitude">): string {
  // Adding 0 makes -0 a plain 0.
  return [latitude, longitude].map((degrees) => String(Number(degrees.toFixed(DECIMALS)) + 0)).join(",");
}

function offer(button: HTMLButtonElement, field: HTMLInputElement, status: HTMLElement): void {
  button.hidden = false;
  button.addEventListener("click", () => {
    status.textContent = "Asking your browser for your position…";
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        field.value = roundedPosition(coords);
        status.textContent =
          "Your position, rounded to about 1 km, is in the field. It is sent only when you press “Find trials”.";
      },
      () => {
        status.textContent = REFUSED;
        field.focus();
      },
      { timeout: PATIENCE, maximumAge: FRESH_ENOUGH },
    );
  });
}

const button = document.querySelector<HTMLButtonElement>("#use-position");
const field = document.querySelector<HTMLInputElement>("#field-near");
const announcement = document.querySelector<HTMLElement>("#position-status");
if (button !== null && field !== null && announcement !== null && "geolocation" in navigator)
  offer(button, field, announcement);
