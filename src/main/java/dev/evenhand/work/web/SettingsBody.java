package dev.evenhand.work.web;

import dev.evenhand.http.Fields;
import dev.evenhand.http.Word;
import dev.evenhand.work.QueueSettings;
import dev.evenhand.work.QueueSettings.QuotaRule;
import dev.evenhand.work.QueueSettings.Strategy;
import org.jspecify.annotations.Nullable;

/// Settings of a queue, any of which may be left out.
public record SettingsBody(
    @Nullable Word<Strategy> strategy,
    @Nullable Integer maxDays,
    @Nullable Integer maxDaysMonth,
    @Nullable Word<QuotaRule> quotaRule,
    @Nullable Integer quotaDays,
    @Nullable String zone) {

  /// The settings as the API writes them.
  public static SettingsBody of(QueueSettings settings) {
    return new SettingsBody(
        Word.of(settings.strategy()),
        settings.maxDays(),
        settings.maxDaysMonth(),
        Word.of(settings.quotaRule()),
        settings.quotaDays(),
        settings.zone().getId());
  }

  /// What is left out is as it is otherwise; faults are noted under the names of the fields.
  ///
  /// @param path what the names begin with, such as `settings.`
  public QueueSettings read(Fields fields, String path, QueueSettings otherwise) {
    return new QueueSettings(
        fields.choice(path + "strategy", strategy, otherwise.strategy()),
        fields.number(path + "maxDays", maxDays, otherwise.maxDays(), 0, 30),
        fields.number(path + "maxDaysMonth", maxDaysMonth, otherwise.maxDaysMonth(), 0, 300),
        fields.choice(path + "quotaRule", quotaRule, otherwise.quotaRule()),
        fields.number(path + "quotaDays", quotaDays, otherwise.quotaDays(), 0, 30),
        fields.zone(path + "zone", zone, otherwise.zone()));
  }
}
