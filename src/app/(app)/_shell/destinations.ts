/** The sections that exist, in the order of the menu. */
export const destinations = [
  { key: "dashboard", href: "/", icon: "dashboard" },
  { key: "meetings", href: "/meetings", icon: "meetings" },
  { key: "sales-reps", href: "/sales-reps", icon: "users" },
  { key: "settings", href: "/settings", icon: "settings" },
] as const;
