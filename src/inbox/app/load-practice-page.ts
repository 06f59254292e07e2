/** Apart from the other pages: who has practised once needs it no more. */
export const loadPracticePage = () => import("../practice/practice-page.tsx");
