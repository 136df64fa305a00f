import { redirect } from "next/navigation";

/** The brief's address of the dashboard. */
export default function BriefDashboardPage() {
  return redirect("/");
}
