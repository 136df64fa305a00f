import { generateMeeting } from "./generate-meeting.ts";
import { timestamp, type Meeting, type TranscriptItem } from "./wire-meeting.ts";

const hourMs = 3_600_000;

/** Meetings that have broken somebody's import before. Each is an ordinary one with one thing that is not. */
export function edgeCases(now: Date): Meeting[] {
  const make = (index: number, change: (meeting: Meeting) => Partial<Meeting>): Meeting => {
    const at = new Date(now.getTime() - (index + 2) * 5 * hourMs);
    const meeting = generateMeeting({ seed: 99, index, recordingId: 990_000_000 + index, at });
    return { ...meeting, ...change(meeting) };
  };
  return [
    make(1, () => ({
      title: "Impromptu call",
      meeting_title: null,
      scheduled_start_time: null,
      scheduled_end_time: null,
      meeting_url: null,
      calendar_invitees: [],
    })),
    make(2, ({ calendar_invitees }) => ({
      calendar_invitees: calendar_invitees.map((one) =>
        one.is_external ? { ...one, name: null, email: null, email_domain: null } : one,
      ),
    })),
    make(3, (meeting) => ({ title: "Vierurige werksessie energieplan", ...fourHours(meeting) })),
    make(4, () => ({ title: '🎉 Akkoord! 👩🏽‍🔧 kick-off Café Ñandú — "O\'Brien & Søn"' })),
    make(5, (meeting) => ({
      title: "اجتماع مبيعات مع شركة النور",
      transcript_language: "ar",
      transcript: (meeting.transcript ?? []).slice(0, 4).map((line, index) => ({
        ...line,
        text:
          ["مرحبا، كيف حالك؟", "بخير، شكرا لك. العرض رائع.", "متى يمكننا أن نبدأ؟", "الأسبوع القادم إن شاء الله."][
            index
          ] ?? "",
      })),
    })),
    make(6, (meeting) => ({
      title: `<script>alert("title")</script> Offerte & <b>meer</b>`,
      default_summary: {
        template_name: "Sales",
        markdown_formatted: `## Key Takeaways\n\n<script>alert("summary")</script>\n\n<img src=x onerror=alert(1)>\n\n[click](javascript:alert(1))\n\n${meeting.default_summary?.markdown_formatted ?? ""}`,
      },
    })),
    make(7, () => ({ transcript: null, default_summary: null, action_items: null })),
    make(8, () => ({
      transcript: [],
      default_summary: { template_name: null, markdown_formatted: null },
      action_items: [],
    })),
    make(9, (meeting) => ({
      title: "Nul\u0000teken en half\ud83d emoji",
      recorded_by: { ...meeting.recorded_by, email: meeting.recorded_by.email.toUpperCase() },
    })),
    make(10, (meeting) => ({
      title: `${"Zeer lange titel ".repeat(40)}einde`,
      meeting_type: "Brand new type",
      shared_with: meeting.shared_with,
    })),
  ];
}

function fourHours(meeting: Meeting): Partial<Meeting> {
  const source = meeting.transcript ?? [];
  const transcript: TranscriptItem[] = [];
  for (let at = 5; at < 4 * 3600; at += 6) {
    const line = source[transcript.length % source.length];
    if (line) transcript.push({ ...line, timestamp: timestamp(at) });
  }
  const from = Date.parse(meeting.recording_start_time ?? meeting.created_at);
  return {
    transcript,
    recording_end_time: new Date(from + 4 * hourMs).toISOString(),
    created_at: new Date(from + 4 * hourMs + 300_000).toISOString(),
  };
}
