/** Apart from the other pages: it is used twice a shift. */
export const loadShiftPage = () => import("../shift/shift-page.tsx");
