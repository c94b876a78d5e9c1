package dev.evenhand.roster.web.keep;

import static dev.evenhand.http.FaultKind.NOT_ONE_OF;
import static dev.evenhand.http.FaultKind.TOO_MANY;

import dev.evenhand.http.JsonObject;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.RosterPerson;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads how somebody takes turns.
public final class RosterPersonReader {
  private static final Pattern COLOUR = Pattern.compile("(#[0-9a-f]{6})?");
  private static final int MOST_GROUPS = 20;
  private static final int MOST_TURNS = 500;

  private RosterPersonReader() {}

  public static RosterPerson read(PersonId person, JsonObject body, long seen) {
    return new RosterPerson(
        person,
        body.flag("planned", true),
        extension(body),
        colour(body),
        body.wholeOrNull("table", 0, 100_000),
        groups(body),
        ideal(body),
        body.wholeOrNull("maxPerDay", 0, 60),
        body.flag("needsBreak", true),
        seen);
  }

  private static @Nullable String extension(JsonObject body) {
    return body.has("extension") ? body.text("extension", 20) : null;
  }

  private static String colour(JsonObject body) {
    var colour = body.textOr("colour", "", 7).toLowerCase(Locale.ROOT);
    if (!COLOUR.matcher(colour).matches()) {
      body.fault("colour", NOT_ONE_OF.of(List.of("#rrggbb"), colour));
    }
    return colour;
  }

  private static Set<String> groups(JsonObject body) {
    var groups =
        body.texts("groups").stream().map(JsonObject.Text::text).collect(Collectors.toSet());
    if (groups.size() > MOST_GROUPS) {
      body.fault("groups", TOO_MANY.of(MOST_GROUPS, groups.size()));
    }
    return groups;
  }

  /// Kept to one decimal.
  private static BigDecimal ideal(JsonObject body) {
    return body.decimal("ideal", 0, 0, MOST_TURNS).setScale(1, RoundingMode.HALF_EVEN);
  }
}
