export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
  public: {
    Tables: {
      action_items: {
        Row: {
          assignee_email: string | null;
          assignee_name: string | null;
          category: string;
          completed_at: string | null;
          completed_by: string | null;
          created_at: string;
          description: string;
          external_key: string;
          id: string;
          locally_edited_at: string | null;
          meeting_id: string;
          playback_url: string | null;
          position: number;
          priority: string;
          recording_seconds: number | null;
          updated_at: string;
          user_generated: boolean;
        };
        ComputedFields: never;
        Insert: {
          assignee_email?: string | null;
          assignee_name?: string | null;
          category: string;
          completed_at?: string | null;
          completed_by?: string | null;
          created_at?: string;
          description: string;
          external_key: string;
          id?: string;
          locally_edited_at?: string | null;
          meeting_id: string;
          playback_url?: string | null;
          position: number;
          priority: string;
          recording_seconds?: number | null;
          updated_at?: string;
          user_generated?: boolean;
        };
        Update: {
          assignee_email?: string | null;
          assignee_name?: string | null;
          category?: string;
          completed_at?: string | null;
          completed_by?: string | null;
          created_at?: string;
          description?: string;
          external_key?: string;
          id?: string;
          locally_edited_at?: string | null;
          meeting_id?: string;
          playback_url?: string | null;
          position?: number;
          priority?: string;
          recording_seconds?: number | null;
          updated_at?: string;
          user_generated?: boolean;
        };
        Relationships: [
          {
            foreignKeyName: "action_items_completed_by_fkey";
            columns: ["completed_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "action_items_meeting_id_fkey";
            columns: ["meeting_id"];
            isOneToOne: false;
            referencedRelation: "meetings";
            referencedColumns: ["id"];
          },
        ];
      };
      audit_logs: {
        Row: {
          action: string;
          actor_kind: string;
          actor_name: string | null;
          created_at: string;
          details: NonNullable<Json>;
          hash: string;
          id: number;
          ip_address: unknown;
          new_value: string | null;
          old_value: string | null;
          prev_hash: string | null;
          target_id: string | null;
          target_type: string | null;
          user_id: string | null;
        };
        ComputedFields: never;
        Insert: {
          action: string;
          actor_kind: string;
          actor_name?: string | null;
          created_at: string;
          details?: NonNullable<Json>;
          hash: string;
          id: number;
          ip_address?: unknown;
          new_value?: string | null;
          old_value?: string | null;
          prev_hash?: string | null;
          target_id?: string | null;
          target_type?: string | null;
          user_id?: string | null;
        };
        Update: {
          action?: string;
          actor_kind?: string;
          actor_name?: string | null;
          created_at?: string;
          details?: NonNullable<Json>;
          hash?: string;
          id?: number;
          ip_address?: unknown;
          new_value?: string | null;
          old_value?: string | null;
          prev_hash?: string | null;
          target_id?: string | null;
          target_type?: string | null;
          user_id?: string | null;
        };
        Relationships: [];
      };
      invitations: {
        Row: {
          accepted_at: string | null;
          accepted_by: string | null;
          created_at: string;
          created_by: string | null;
          email: string;
          expires_at: string;
          id: string;
          revoked_at: string | null;
          role: string;
          team_id: string | null;
          token_hash: string;
        };
        ComputedFields: never;
        Insert: {
          accepted_at?: string | null;
          accepted_by?: string | null;
          created_at?: string;
          created_by?: string | null;
          email: string;
          expires_at: string;
          id?: string;
          revoked_at?: string | null;
          role: string;
          team_id?: string | null;
          token_hash: string;
        };
        Update: {
          accepted_at?: string | null;
          accepted_by?: string | null;
          created_at?: string;
          created_by?: string | null;
          email?: string;
          expires_at?: string;
          id?: string;
          revoked_at?: string | null;
          role?: string;
          team_id?: string | null;
          token_hash?: string;
        };
        Relationships: [
          {
            foreignKeyName: "invitations_accepted_by_fkey";
            columns: ["accepted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "invitations_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "invitations_team_id_fkey";
            columns: ["team_id"];
            isOneToOne: false;
            referencedRelation: "teams";
            referencedColumns: ["id"];
          },
        ];
      };
      match_evidence: {
        Row: {
          created_at: string;
          id: number;
          kind: string;
          meeting_id: string;
          sales_rep_id: string;
          strength: string;
          value: string | null;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          id?: never;
          kind: string;
          meeting_id: string;
          sales_rep_id: string;
          strength: string;
          value?: string | null;
        };
        Update: {
          created_at?: string;
          id?: never;
          kind?: string;
          meeting_id?: string;
          sales_rep_id?: string;
          strength?: string;
          value?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "match_evidence_meeting_id_fkey";
            columns: ["meeting_id"];
            isOneToOne: false;
            referencedRelation: "meetings";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "match_evidence_sales_rep_id_fkey";
            columns: ["sales_rep_id"];
            isOneToOne: false;
            referencedRelation: "sales_reps";
            referencedColumns: ["id"];
          },
        ];
      };
      meeting_attendees: {
        Row: {
          email: string | null;
          is_external: boolean;
          meeting_id: string;
          name: string | null;
          position: number;
          role: string;
          speaker_name: string | null;
        };
        ComputedFields: never;
        Insert: {
          email?: string | null;
          is_external?: boolean;
          meeting_id: string;
          name?: string | null;
          position: number;
          role?: string;
          speaker_name?: string | null;
        };
        Update: {
          email?: string | null;
          is_external?: boolean;
          meeting_id?: string;
          name?: string | null;
          position?: number;
          role?: string;
          speaker_name?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "meeting_attendees_meeting_id_fkey";
            columns: ["meeting_id"];
            isOneToOne: false;
            referencedRelation: "meetings";
            referencedColumns: ["id"];
          },
        ];
      };
      meeting_search: {
        Row: {
          document: unknown;
          meeting_id: string;
          sales_rep_id: string;
          starts_at: string;
        };
        ComputedFields: never;
        Insert: {
          document: unknown;
          meeting_id: string;
          sales_rep_id: string;
          starts_at: string;
        };
        Update: {
          document?: unknown;
          meeting_id?: string;
          sales_rep_id?: string;
          starts_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: "meeting_search_meeting_id_fkey";
            columns: ["meeting_id"];
            isOneToOne: true;
            referencedRelation: "meetings";
            referencedColumns: ["id"];
          },
        ];
      };
      meeting_sources: {
        Row: {
          content_hash: string;
          created_at: string;
          external_id: string;
          first_seen_by: string;
          integration: string;
          meeting_id: string;
          payload: NonNullable<Json>;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          content_hash: string;
          created_at?: string;
          external_id: string;
          first_seen_by?: string;
          integration: string;
          meeting_id: string;
          payload: NonNullable<Json>;
          updated_at?: string;
        };
        Update: {
          content_hash?: string;
          created_at?: string;
          external_id?: string;
          first_seen_by?: string;
          integration?: string;
          meeting_id?: string;
          payload?: NonNullable<Json>;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: "meeting_sources_meeting_id_fkey";
            columns: ["meeting_id"];
            isOneToOne: false;
            referencedRelation: "meetings";
            referencedColumns: ["id"];
          },
        ];
      };
      meeting_transcripts: {
        Row: {
          language: string | null;
          line_count: number;
          lines: NonNullable<Json>;
          meeting_id: string;
          word_count: number;
        };
        ComputedFields: never;
        Insert: {
          language?: string | null;
          line_count: number;
          lines: NonNullable<Json>;
          meeting_id: string;
          word_count: number;
        };
        Update: {
          language?: string | null;
          line_count?: number;
          lines?: NonNullable<Json>;
          meeting_id?: string;
          word_count?: number;
        };
        Relationships: [
          {
            foreignKeyName: "meeting_transcripts_meeting_id_fkey";
            columns: ["meeting_id"];
            isOneToOne: true;
            referencedRelation: "meetings";
            referencedColumns: ["id"];
          },
        ];
      };
      meetings: {
        Row: {
          action_item_count: number;
          attendee_count: number;
          attendee_preview: string[];
          created_at: string;
          duration_seconds: number | null;
          ends_at: string | null;
          first_seen_by: string;
          has_transcript: boolean;
          host_email: string | null;
          host_name: string | null;
          id: string;
          integration: string;
          is_external: boolean;
          language: string | null;
          meeting_title: string | null;
          meeting_type: string | null;
          meeting_url: string | null;
          open_action_item_count: number;
          recording_url: string | null;
          rep_corrected_at: string | null;
          rep_talk_share: number | null;
          sales_rep_id: string;
          scheduled_end_at: string | null;
          scheduled_start_at: string | null;
          sentiment_evidence: NonNullable<Json>;
          sentiment_score: number | null;
          share_url: string | null;
          shared_with: string | null;
          starts_at: string;
          summary_markdown: string | null;
          summary_template: string | null;
          talk_time: Json | null;
          talk_time_judgement: string | null;
          title: string;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          action_item_count?: number;
          attendee_count?: number;
          attendee_preview?: string[];
          created_at?: string;
          duration_seconds?: number | null;
          ends_at?: string | null;
          first_seen_by?: string;
          has_transcript?: boolean;
          host_email?: string | null;
          host_name?: string | null;
          id?: string;
          integration?: string;
          is_external?: boolean;
          language?: string | null;
          meeting_title?: string | null;
          meeting_type?: string | null;
          meeting_url?: string | null;
          open_action_item_count?: number;
          recording_url?: string | null;
          rep_corrected_at?: string | null;
          rep_talk_share?: number | null;
          sales_rep_id: string;
          scheduled_end_at?: string | null;
          scheduled_start_at?: string | null;
          sentiment_evidence?: NonNullable<Json>;
          sentiment_score?: number | null;
          share_url?: string | null;
          shared_with?: string | null;
          starts_at: string;
          summary_markdown?: string | null;
          summary_template?: string | null;
          talk_time?: Json | null;
          talk_time_judgement?: string | null;
          title: string;
          updated_at?: string;
        };
        Update: {
          action_item_count?: number;
          attendee_count?: number;
          attendee_preview?: string[];
          created_at?: string;
          duration_seconds?: number | null;
          ends_at?: string | null;
          first_seen_by?: string;
          has_transcript?: boolean;
          host_email?: string | null;
          host_name?: string | null;
          id?: string;
          integration?: string;
          is_external?: boolean;
          language?: string | null;
          meeting_title?: string | null;
          meeting_type?: string | null;
          meeting_url?: string | null;
          open_action_item_count?: number;
          recording_url?: string | null;
          rep_corrected_at?: string | null;
          rep_talk_share?: number | null;
          sales_rep_id?: string;
          scheduled_end_at?: string | null;
          scheduled_start_at?: string | null;
          sentiment_evidence?: NonNullable<Json>;
          sentiment_score?: number | null;
          share_url?: string | null;
          shared_with?: string | null;
          starts_at?: string;
          summary_markdown?: string | null;
          summary_template?: string | null;
          talk_time?: Json | null;
          talk_time_judgement?: string | null;
          title?: string;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: "meetings_sales_rep_id_fkey";
            columns: ["sales_rep_id"];
            isOneToOne: false;
            referencedRelation: "sales_reps";
            referencedColumns: ["id"];
          },
        ];
      };
      profiles: {
        Row: {
          created_at: string;
          email: string;
          full_name: string | null;
          id: string;
          locale: string;
          role: string | null;
          team_id: string | null;
          theme: string;
          time_zone: string;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          email: string;
          full_name?: string | null;
          id: string;
          locale?: string;
          role?: string | null;
          team_id?: string | null;
          theme?: string;
          time_zone?: string;
          updated_at?: string;
        };
        Update: {
          created_at?: string;
          email?: string;
          full_name?: string | null;
          id?: string;
          locale?: string;
          role?: string | null;
          team_id?: string | null;
          theme?: string;
          time_zone?: string;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: "profiles_team_id_fkey";
            columns: ["team_id"];
            isOneToOne: false;
            referencedRelation: "teams";
            referencedColumns: ["id"];
          },
        ];
      };
      sales_reps: {
        Row: {
          archived_at: string | null;
          created_at: string;
          email: string;
          id: string;
          name: string;
          origin: string;
          profile_id: string | null;
          team_id: string | null;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          archived_at?: string | null;
          created_at?: string;
          email: string;
          id?: string;
          name: string;
          origin?: string;
          profile_id?: string | null;
          team_id?: string | null;
          updated_at?: string;
        };
        Update: {
          archived_at?: string | null;
          created_at?: string;
          email?: string;
          id?: string;
          name?: string;
          origin?: string;
          profile_id?: string | null;
          team_id?: string | null;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: "sales_reps_profile_id_fkey";
            columns: ["profile_id"];
            isOneToOne: true;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "sales_reps_team_id_fkey";
            columns: ["team_id"];
            isOneToOne: false;
            referencedRelation: "teams";
            referencedColumns: ["id"];
          },
        ];
      };
      skipped_meetings: {
        Row: {
          created_at: string;
          detail: string | null;
          external_id: string;
          id: string;
          integration: string;
          reason: string;
          recorder_email: string | null;
          recorder_name: string | null;
          source_created_at: string | null;
          starts_at: string | null;
          sync_run_id: string | null;
          title: string | null;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          detail?: string | null;
          external_id: string;
          id?: string;
          integration: string;
          reason: string;
          recorder_email?: string | null;
          recorder_name?: string | null;
          source_created_at?: string | null;
          starts_at?: string | null;
          sync_run_id?: string | null;
          title?: string | null;
          updated_at?: string;
        };
        Update: {
          created_at?: string;
          detail?: string | null;
          external_id?: string;
          id?: string;
          integration?: string;
          reason?: string;
          recorder_email?: string | null;
          recorder_name?: string | null;
          source_created_at?: string | null;
          starts_at?: string | null;
          sync_run_id?: string | null;
          title?: string | null;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: "skipped_meetings_sync_run_id_fkey";
            columns: ["sync_run_id"];
            isOneToOne: false;
            referencedRelation: "sync_runs";
            referencedColumns: ["id"];
          },
        ];
      };
      sync_runs: {
        Row: {
          created_at: string;
          cursor: string | null;
          error_kind: string | null;
          error_message: string | null;
          failed: number;
          finished_at: string | null;
          found: number;
          heartbeat_at: string | null;
          holder: string | null;
          id: string;
          imported: number;
          integration: string;
          lease_until: string | null;
          recorder_email: string | null;
          request_count: number;
          requested_by: string | null;
          resume_at: string | null;
          skipped: number;
          started_at: string | null;
          status: string;
          trigger: string;
          unchanged: number;
          updated: number;
          window_from: string | null;
          window_to: string | null;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          cursor?: string | null;
          error_kind?: string | null;
          error_message?: string | null;
          failed?: number;
          finished_at?: string | null;
          found?: number;
          heartbeat_at?: string | null;
          holder?: string | null;
          id?: string;
          imported?: number;
          integration?: string;
          lease_until?: string | null;
          recorder_email?: string | null;
          request_count?: number;
          requested_by?: string | null;
          resume_at?: string | null;
          skipped?: number;
          started_at?: string | null;
          status: string;
          trigger: string;
          unchanged?: number;
          updated?: number;
          window_from?: string | null;
          window_to?: string | null;
        };
        Update: {
          created_at?: string;
          cursor?: string | null;
          error_kind?: string | null;
          error_message?: string | null;
          failed?: number;
          finished_at?: string | null;
          found?: number;
          heartbeat_at?: string | null;
          holder?: string | null;
          id?: string;
          imported?: number;
          integration?: string;
          lease_until?: string | null;
          recorder_email?: string | null;
          request_count?: number;
          requested_by?: string | null;
          resume_at?: string | null;
          skipped?: number;
          started_at?: string | null;
          status?: string;
          trigger?: string;
          unchanged?: number;
          updated?: number;
          window_from?: string | null;
          window_to?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "sync_runs_requested_by_fkey";
            columns: ["requested_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      system_settings: {
        Row: {
          description: string | null;
          id: string;
          setting_key: string;
          setting_value: string | null;
          updated_at: string | null;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          description?: string | null;
          id?: string;
          setting_key: string;
          setting_value?: string | null;
          updated_at?: string | null;
          updated_by?: string | null;
        };
        Update: {
          description?: string | null;
          id?: string;
          setting_key?: string;
          setting_value?: string | null;
          updated_at?: string | null;
          updated_by?: string | null;
        };
        Relationships: [];
      };
      teams: {
        Row: {
          created_at: string;
          id: string;
          name: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          id?: string;
          name: string;
        };
        Update: {
          created_at?: string;
          id?: string;
          name?: string;
        };
        Relationships: [];
      };
    };
    Views: {
      [_ in never]: never;
    };
    Functions: {
      accept_invitation: {
        Args: { p_token_hash: string; p_user_id: string };
        Returns: {
          created_at: string;
          email: string;
          full_name: string | null;
          id: string;
          locale: string;
          role: string | null;
          team_id: string | null;
          theme: string;
          time_zone: string;
          updated_at: string;
        };
        SetofOptions: {
          from: "*";
          to: "profiles";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      archive_sales_rep: {
        Args: { p_actor: Json; p_id: string };
        Returns: {
          archived_at: string | null;
          created_at: string;
          email: string;
          id: string;
          name: string;
          origin: string;
          profile_id: string | null;
          team_id: string | null;
          updated_at: string;
        };
        SetofOptions: {
          from: "*";
          to: "sales_reps";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      cancel_sync_run: {
        Args: { p_actor: Json; p_id: string };
        Returns: {
          created_at: string;
          cursor: string | null;
          error_kind: string | null;
          error_message: string | null;
          failed: number;
          finished_at: string | null;
          found: number;
          heartbeat_at: string | null;
          holder: string | null;
          id: string;
          imported: number;
          integration: string;
          lease_until: string | null;
          recorder_email: string | null;
          request_count: number;
          requested_by: string | null;
          resume_at: string | null;
          skipped: number;
          started_at: string | null;
          status: string;
          trigger: string;
          unchanged: number;
          updated: number;
          window_from: string | null;
          window_to: string | null;
        };
        SetofOptions: {
          from: "*";
          to: "sync_runs";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      claim_sync_run: { Args: { p_lease_seconds: number; p_run_id: string }; Returns: Json };
      complete_action_item: {
        Args: { p_actor: Json; p_completed: boolean; p_id: string };
        Returns: {
          assignee_email: string | null;
          assignee_name: string | null;
          category: string;
          completed_at: string | null;
          completed_by: string | null;
          created_at: string;
          description: string;
          external_key: string;
          id: string;
          locally_edited_at: string | null;
          meeting_id: string;
          playback_url: string | null;
          position: number;
          priority: string;
          recording_seconds: number | null;
          updated_at: string;
          user_generated: boolean;
        };
        SetofOptions: {
          from: "*";
          to: "action_items";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      correct_meeting_rep: {
        Args: { p_actor: Json; p_meeting_id: string; p_sales_rep_id: string };
        Returns: {
          action_item_count: number;
          attendee_count: number;
          attendee_preview: string[];
          created_at: string;
          duration_seconds: number | null;
          ends_at: string | null;
          first_seen_by: string;
          has_transcript: boolean;
          host_email: string | null;
          host_name: string | null;
          id: string;
          integration: string;
          is_external: boolean;
          language: string | null;
          meeting_title: string | null;
          meeting_type: string | null;
          meeting_url: string | null;
          open_action_item_count: number;
          recording_url: string | null;
          rep_corrected_at: string | null;
          rep_talk_share: number | null;
          sales_rep_id: string;
          scheduled_end_at: string | null;
          scheduled_start_at: string | null;
          sentiment_evidence: NonNullable<Json>;
          sentiment_score: number | null;
          share_url: string | null;
          shared_with: string | null;
          starts_at: string;
          summary_markdown: string | null;
          summary_template: string | null;
          talk_time: Json | null;
          talk_time_judgement: string | null;
          title: string;
          updated_at: string;
        };
        SetofOptions: {
          from: "*";
          to: "meetings";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      create_invitation: {
        Args: {
          p_actor: Json;
          p_email: string;
          p_expires_at: string;
          p_role: string;
          p_team_id: string;
          p_token_hash: string;
        };
        Returns: {
          accepted_at: string | null;
          accepted_by: string | null;
          created_at: string;
          created_by: string | null;
          email: string;
          expires_at: string;
          id: string;
          revoked_at: string | null;
          role: string;
          team_id: string | null;
          token_hash: string;
        };
        SetofOptions: {
          from: "*";
          to: "invitations";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      delete_team: { Args: { p_actor: Json; p_id: string }; Returns: undefined };
      ensure_profile: {
        Args: { p_email: string; p_full_name: string; p_locale: string; p_user_id: string };
        Returns: {
          created_at: string;
          email: string;
          full_name: string | null;
          id: string;
          locale: string;
          role: string | null;
          team_id: string | null;
          theme: string;
          time_zone: string;
          updated_at: string;
        };
        SetofOptions: {
          from: "*";
          to: "profiles";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      find_invitation: {
        Args: { p_token_hash: string };
        Returns: {
          email: string;
          expires_at: string;
          role: string;
          state: string;
          team_name: string;
        }[];
      };
      find_matching_lines: {
        Args: { p_meeting_ids: string[]; p_query: string };
        Returns: {
          match_at: number;
          match_speaker: string;
          match_text: string;
          meeting_id: string;
        }[];
      };
      finish_sync_run: {
        Args: {
          p_actor: Json;
          p_error_kind?: string;
          p_error_message?: string;
          p_holder: string;
          p_run_id: string;
          p_status: string;
        };
        Returns: {
          created_at: string;
          cursor: string | null;
          error_kind: string | null;
          error_message: string | null;
          failed: number;
          finished_at: string | null;
          found: number;
          heartbeat_at: string | null;
          holder: string | null;
          id: string;
          imported: number;
          integration: string;
          lease_until: string | null;
          recorder_email: string | null;
          request_count: number;
          requested_by: string | null;
          resume_at: string | null;
          skipped: number;
          started_at: string | null;
          status: string;
          trigger: string;
          unchanged: number;
          updated: number;
          window_from: string | null;
          window_to: string | null;
        };
        SetofOptions: {
          from: "*";
          to: "sync_runs";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      get_dashboard: { Args: { p_now: string; p_time_zone: string }; Returns: Json };
      import_sales_reps: { Args: { p_actor: Json; p_reps: Json }; Returns: Json };
      list_meetings: {
        Args: { p_cursor_id?: string; p_cursor_starts_at?: string; p_filters?: Json; p_limit?: number };
        Returns: Database["public"]["CompositeTypes"]["meeting_list_row"][];
        SetofOptions: {
          from: "*";
          to: "meeting_list_row";
          isOneToOne: false;
          isSetofReturn: true;
        };
      };
      list_sales_rep_activity: {
        Args: { p_cap?: number };
        Returns: {
          is_capped: boolean;
          last_starts_at: string;
          meeting_count: number;
          sales_rep_id: string;
        }[];
      };
      record_connection_test: {
        Args: { p_actor: Json; p_details: Json; p_status: string; p_tested_at: string; p_value_hash: string };
        Returns: undefined;
      };
      restore_sales_rep: {
        Args: { p_actor: Json; p_id: string };
        Returns: {
          archived_at: string | null;
          created_at: string;
          email: string;
          id: string;
          name: string;
          origin: string;
          profile_id: string | null;
          team_id: string | null;
          updated_at: string;
        };
        SetofOptions: {
          from: "*";
          to: "sales_reps";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      revoke_invitation: { Args: { p_actor: Json; p_id: string }; Returns: undefined };
      save_meetings: { Args: { p_actor: Json; p_batch: Json; p_progress?: Json; p_run_id: string }; Returns: Json };
      save_sales_rep: {
        Args: { p_actor: Json; p_email: string; p_id: string; p_name: string; p_profile_id: string; p_team_id: string };
        Returns: {
          archived_at: string | null;
          created_at: string;
          email: string;
          id: string;
          name: string;
          origin: string;
          profile_id: string | null;
          team_id: string | null;
          updated_at: string;
        };
        SetofOptions: {
          from: "*";
          to: "sales_reps";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      save_team: {
        Args: { p_actor: Json; p_id: string; p_name: string };
        Returns: {
          created_at: string;
          id: string;
          name: string;
        };
        SetofOptions: {
          from: "*";
          to: "teams";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      search_meetings: {
        Args: { p_filters?: Json; p_limit?: number; p_offset?: number; p_query: string };
        Returns: Database["public"]["CompositeTypes"]["meeting_search_row"][];
        SetofOptions: {
          from: "*";
          to: "meeting_search_row";
          isOneToOne: false;
          isSetofReturn: true;
        };
      };
      set_member: {
        Args: { p_actor: Json; p_profile_id: string; p_role: string; p_team_id: string };
        Returns: {
          created_at: string;
          email: string;
          full_name: string | null;
          id: string;
          locale: string;
          role: string | null;
          team_id: string | null;
          theme: string;
          time_zone: string;
          updated_at: string;
        };
        SetofOptions: {
          from: "*";
          to: "profiles";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      start_sync_run: { Args: { p_actor: Json; p_run: Json }; Returns: Json };
      update_profile: {
        Args: { p_actor: Json; p_full_name: string; p_locale: string; p_theme: string; p_time_zone: string };
        Returns: {
          created_at: string;
          email: string;
          full_name: string | null;
          id: string;
          locale: string;
          role: string | null;
          team_id: string | null;
          theme: string;
          time_zone: string;
          updated_at: string;
        };
        SetofOptions: {
          from: "*";
          to: "profiles";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      update_settings: { Args: { p_action: string; p_actor: Json; p_changes: Json }; Returns: undefined };
      verify_audit_chain: {
        Args: Record<PropertyKey, never>;
        Returns: {
          broken_id: number;
        }[];
      };
      wait_sync_run: {
        Args: { p_cursor: string; p_holder: string; p_resume_at: string; p_run_id: string };
        Returns: {
          created_at: string;
          cursor: string | null;
          error_kind: string | null;
          error_message: string | null;
          failed: number;
          finished_at: string | null;
          found: number;
          heartbeat_at: string | null;
          holder: string | null;
          id: string;
          imported: number;
          integration: string;
          lease_until: string | null;
          recorder_email: string | null;
          request_count: number;
          requested_by: string | null;
          resume_at: string | null;
          skipped: number;
          started_at: string | null;
          status: string;
          trigger: string;
          unchanged: number;
          updated: number;
          window_from: string | null;
          window_to: string | null;
        };
        SetofOptions: {
          from: "*";
          to: "sync_runs";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      write_audit: {
        Args: { p_action: string; p_actor: Json; p_details?: Json; p_target_id: string; p_target_type: string };
        Returns: undefined;
      };
    };
    Enums: {
      [_ in never]: never;
    };
    CompositeTypes: {
      meeting_list_row: {
        id: string | null;
        title: string | null;
        starts_at: string | null;
        duration_seconds: number | null;
        sales_rep_id: string | null;
        sales_rep_name: string | null;
        is_external: boolean | null;
        attendee_preview: string[] | null;
        attendee_count: number | null;
        action_item_count: number | null;
        open_action_item_count: number | null;
        sentiment_score: number | null;
        has_transcript: boolean | null;
        integration: string | null;
      };
      meeting_search_row: {
        id: string | null;
        title: string | null;
        starts_at: string | null;
        duration_seconds: number | null;
        sales_rep_id: string | null;
        sales_rep_name: string | null;
        is_external: boolean | null;
        attendee_preview: string[] | null;
        attendee_count: number | null;
        action_item_count: number | null;
        open_action_item_count: number | null;
        sentiment_score: number | null;
        has_transcript: boolean | null;
        integration: string | null;
        rank: number | null;
      };
    };
  };
};

type DatabaseWithoutInternals = Omit<Database, "__InternalSupabase">;

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, "public">];

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
        DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
      DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])[TableName] extends {
      Row: infer R;
    }
    ? R
    : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    ? (DefaultSchema["Tables"] & DefaultSchema["Views"])[DefaultSchemaTableNameOrOptions] extends {
        Row: infer R;
      }
      ? R
      : never
    : never;

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"] | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Insert: infer I;
    }
    ? I
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
        Insert: infer I;
      }
      ? I
      : never
    : never;

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"] | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Update: infer U;
    }
    ? U
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
        Update: infer U;
      }
      ? U
      : never
    : never;

export type Enums<
  DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"] | { schema: keyof DatabaseWithoutInternals },
  EnumName extends (DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"]
    : never) = never,
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"]
    ? DefaultSchema["Enums"][DefaultSchemaEnumNameOrOptions]
    : never;

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    | keyof DefaultSchema["CompositeTypes"]
    | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends (PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"]
    : never) = never,
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema["CompositeTypes"]
    ? DefaultSchema["CompositeTypes"][PublicCompositeTypeNameOrOptions]
    : never;

export const Constants = {
  public: {
    Enums: {},
  },
} as const;
