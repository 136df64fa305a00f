/** What a page of this build costs before it shows anything: the anchor of `npm run bench`. Other builds leave it out. */
export default function EmptyPage() {
  return <main />;
}
