package dev.evenhand.work.web;

import static dev.evenhand.http.FaultKind.NOT_ONE_OF;

import dev.evenhand.http.Fields;
import dev.evenhand.work.QueueSettings;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Settings of a queue, any of which may be left out.
public record SettingsBody(
    @Nullable String strategy,
    @Nullable Integer maxDays,
    @Nullable Integer maxDaysMonth,
    @Nullable String quotaRule,
    @Nullable Integer quotaDays,
    @Nullable String zone) {

  /// The settings as the API writes them.
  public static SettingsBody of(QueueSettings settings) {
    return new SettingsBody(
        code(settings.strategy()),
        settings.maxDays(),
        settings.maxDaysMonth(),
        code(settings.quotaRule()),
        settings.quotaDays(),
        settings.zone().getId());
  }

  /// What is left out is as it is otherwise; faults are noted under the names of the fields.
  ///
  /// @param path what the names begin with, such as `settings.`
  public QueueSettings read(Fields fields, String path, QueueSettings otherwise) {
    return new QueueSettings(
        choice(fields, path + "strategy", strategy, otherwise.strategy()),
        fields.number(path + "maxDays", maxDays, otherwise.maxDays(), 0, 30),
        fields.number(path + "maxDaysMonth", maxDaysMonth, otherwise.maxDaysMonth(), 0, 300),
        choice(fields, path + "quotaRule", quotaRule, otherwise.quotaRule()),
        fields.number(path + "quotaDays", quotaDays, otherwise.quotaDays(), 0, 30),
        fields.zone(path + "zone", zone, otherwise.zone()));
  }

  private static <E extends Enum<E>> E choice(
      Fields fields, String field, @Nullable String value, E otherwise) {
    if (value == null) {
      return otherwise;
    }
    var choices = List.of(otherwise.getDeclaringClass().getEnumConstants());
    for (var choice : choices) {
      if (code(choice).equals(value)) {
        return choice;
      }
    }
    var codes = choices.stream().map(SettingsBody::code).toList();
    fields.fault(field, NOT_ONE_OF.of(codes, value));
    return otherwise;
  }

  private static String code(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
