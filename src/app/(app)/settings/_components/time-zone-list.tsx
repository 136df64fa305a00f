/** The platform's own search box over every zone the runtime knows; fields name it in `list`. */
export const timeZoneListId = "time-zones";

export function TimeZoneList() {
  return (
    <datalist id={timeZoneListId}>
      {Intl.supportedValuesOf("timeZone").map((zone) => (
        <option key={zone}>{zone}</option>
      ))}
    </datalist>
  );
}
