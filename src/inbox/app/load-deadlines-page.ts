/** Apart from the other pages: the calendar is opened seldom. */
export const loadDeadlinesPage = () => import("../deadlines/deadlines-page.tsx");
