import { Skeleton } from "#components/ui/skeleton.tsx";

/** Lines of text on their way; their widths repeat so that nothing jumps. */
export function TabSkeleton({ label }: { label: string }) {
  return (
    <output aria-label={label} className="grid max-w-3xl gap-3">
      {["w-2/3", "w-full", "w-11/12", "w-4/5", "w-full", "w-1/2", "w-11/12", "w-3/4"].map((width, index) => (
        <Skeleton key={index} className={`h-4 ${width}`} />
      ))}
    </output>
  );
}
