package dev.evenhand.connect.hubspot;

import dev.evenhand.demo.vendors.HubSpotServer;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;

/// Puts records into a CRM, with usual properties and some that are said.
record Records(HubSpotServer hubSpot) {
  private static Map<String, String> with(Map<String, String> usual, String... more) {
    var all = new HashMap<>(usual);
    for (int place = 0; place < more.length; place += 2) {
      all.put(more[place], more[place + 1]);
    }
    return all;
  }

  void user(long id, String... more) {
    var usual =
        Map.of(
            "hs_email", "adviser%d@x.com".formatted(id),
            "hubspot_owner_id", Long.toString(1_000 + id));
    hubSpot.put("users", id, with(usual, more));
  }

  void meeting(long id, String owner, Instant at, String type, String outcome) {
    hubSpot.put(
        "meetings",
        id,
        Map.of(
            "hubspot_owner_id", owner,
            "hs_meeting_start_time", at.toString(),
            "hs_activity_type", type,
            "hs_meeting_outcome", outcome));
  }

  void deal(long id, String... more) {
    var usual = Map.of("pipeline", "clients", "dealstage", "signed", "adviser_email", "a@x.com");
    hubSpot.put("deals", id, with(usual, more));
  }

  void deals(long first, long last) {
    LongStream.rangeClosed(first, last).forEach(this::deal);
  }
}
