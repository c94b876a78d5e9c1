package dev.evenhand.demo.internal;

import dev.evenhand.workflow.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What people of the demo company ask for.
final class DemoRequests {
  private DemoRequests() {}

  /// A ticket somebody submits.
  ///
  /// @param by username
  record Request(String workflow, String type, String by, Value.Entries data) {}

  static List<Request> all(LocalDate today) {
    var all = new ArrayList<Request>();
    all.add(equipment("ben", "Laptop, 14 inch", "Mine is six years old", 1_450));
    all.add(equipment("gwen", "Headset", "The old one crackles", 89));
    all.add(equipment("ines", "Standing desk", "Back trouble, note from the doctor", 620));
    all.add(equipment("kiri", "Second screen", "Reading logs beside cases", 240));
    all.add(leave("emil", today.plusDays(20), 5, "Family visit"));
    all.add(leave("hugo", today.plusDays(40), 15, "Long way home"));
    all.add(
        edit("dora", "Terms of the new tariff", "We will charge you for each month that begins."));
    all.add(
        edit("jon", "How to reset a password", "Go to the page. Press Forgotten. Read your mail."));
    all.add(bug("farah", "Labels are cut off at the right edge", "Print any label of queue 4"));
    all.add(bug("lena", "Night report shows yesterday twice", "Open the report after 23:00"));
    all.add(customer("amy", "Marlow & Finch", "GB", "Ruth Finch", "ruth@marlowfinch.example"));
    all.add(customer("amy", "Cooperativa Sant Jordi", "ES", "Pau Riera", "pau@santjordi.example"));
    return all;
  }

  private static Request equipment(String by, String item, String reason, long price) {
    return new Request(
        "equipment-request",
        "request-equipment",
        by,
        entries("item", item, "reason", reason, "price", price));
  }

  private static Request leave(String by, LocalDate first, long days, String note) {
    var last = first.plusDays(days * 7 / 5);
    return new Request(
        "leave-request",
        "request-leave",
        by,
        entries(
            "first_day",
            first.toString(),
            "last_day",
            last.toString(),
            "days",
            days,
            "note",
            note));
  }

  private static Request edit(String by, String title, String text) {
    return new Request(
        "document-edit", "request-edit", by, entries("title", title, "submitted_doc", text));
  }

  private static Request bug(String by, String summary, String steps) {
    return new Request("bug-triage", "report-bug", by, entries("summary", summary, "steps", steps));
  }

  private static Request customer(
      String by, String company, String country, String name, String email) {
    var fields = new LinkedHashMap<>(entries("company", company, "country", country).values());
    fields.put("contact", entries("name", name, "email", email));
    return new Request("customer-onboarding", "new-customer", by, new Value.Entries(fields));
  }

  private static Value.Entries entries(Object... pairs) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      var value = pairs[i + 1];
      entries.put(
          pairs[i].toString(),
          value instanceof Long number ? Value.of(number) : Value.of(value.toString()));
    }
    return new Value.Entries(entries);
  }
}
