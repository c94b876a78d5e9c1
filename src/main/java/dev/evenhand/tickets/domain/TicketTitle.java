package dev.evenhand.tickets.domain;

import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.Value.Text;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a ticket is about, in a few words: what was filled in as its title, or else as its first
/// text with a word in it. A day or a number alone says nothing.
public final class TicketTitle {
  private static final List<String> TITLES = List.of("title", "subject", "summary", "name");
  private static final Pattern WORD = Pattern.compile("\\p{L}\\p{M}*\\p{L}");
  private static final int LONGEST = 120;

  private TicketTitle() {}

  /// In one line; empty when nothing was filled in that says it.
  ///
  /// @param fields names of the fields of the ticket type, in order
  public static String of(List<String> fields, Entries data) {
    var titles = TITLES.stream().filter(fields::contains).flatMap(field -> text(data.get(field)));
    var others = fields.stream().flatMap(field -> text(data.get(field))).filter(TicketTitle::says);
    return Stream.concat(titles, others).findFirst().orElse("");
  }

  private static Stream<String> text(Value value) {
    return value instanceof Text(var text) && !text.isBlank()
        ? Stream.of(shortened(text.strip().replaceAll("\\s+", " ")))
        : Stream.empty();
  }

  private static boolean says(String text) {
    return WORD.matcher(text).find();
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
    return text.substring(0, end) + "…";
  }
}
