const PATHS = {
  back: "M15 5l-7 7 7 7",
  check: "M5 12.5l4.5 4.5L19 7.5",
  clip: "M19 11l-7.5 7.5a4.5 4.5 0 0 1-6.4-6.4L13 4.3a3 3 0 0 1 4.3 4.3l-7.8 7.7a1.5 1.5 0 0 1-2.1-2.1L14 7.7",
  copy: "M9 9h10v10H9zM5 15V5h10",
  download: "M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 19h14",
  help: "M9 9.3a3 3 0 1 1 4.4 2.7c-.9.5-1.4 1-1.4 2M12 17v.5M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18",
  key: "M14.5 9.5a4 4 0 1 0-3.6 4L13 15.5h2V18h2.5v2.5H20v-3.3z",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  menu: "M4 7h16M4 12h16M4 17h16",
  message: "M5 5h14v11H10l-5 4z",
  pen: "M4 20l1-4.5L16.5 4 20 7.5 8.5 19z",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20c.8-3.6 3.8-5.5 7.5-5.5s6.7 1.9 7.5 5.5",
  send: "M4 12l16-7-5 15-3.5-6z",
  signOut: "M10 5H5v14h5M14 8l4 4-4 4M9 12h9",
  warning: "M12 4l9 16H3zM12 10v4.5M12 17v.5",
} as const;

export type IconName = keyof typeof PATHS;

/** A decorative icon beside text, hidden from screen readers. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      fill="none"
      height={size}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="1.8"
      viewBox="0 0 24 24"
      width={size}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
