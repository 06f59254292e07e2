/** Apart from the other pages: it is printed once. */
export const loadHandbookPage = () => import("../help/handbook-page.tsx");
