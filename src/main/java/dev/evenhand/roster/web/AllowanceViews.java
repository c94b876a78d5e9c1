package dev.evenhand.roster.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.evenhand.http.Word;
import dev.evenhand.people.PersonId;
import dev.evenhand.roster.domain.allowance.Allowance;
import dev.evenhand.roster.domain.allowance.Offer;
import dev.evenhand.roster.internal.keep.Allowances;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is, or could be, allowed in one week alone, as the API shows it.
public final class AllowanceViews {
  private AllowanceViews() {}

  /// What Evenhand can allow so that a remedy comes true; what does not apply is missing.
  ///
  /// @param kind `turns`, `turns-a-day`, `no-break`, `marked-turn`, `table`, `phoning`, `idle`,
  ///   `empty` or `apart`
  /// @param start when the turn begins that it is about
  /// @param now the limit so far; 0 for kinds without a number, as `most`
  /// @param most the limit by then
  public record AllowanceOfferView(
      Word<Allowance.Kind> kind,
      @Nullable UUID personId,
      @Nullable Word<DayOfWeek> day,
      @Nullable @JsonFormat(pattern = "HH:mm") LocalTime start,
      @Nullable String group,
      int now,
      int most) {}

  /// What is allowed; what does not apply is missing.
  public record AllowanceView(
      UUID id,
      Word<Allowance.Kind> kind,
      @Nullable UUID personId,
      @Nullable Word<DayOfWeek> day,
      @Nullable @JsonFormat(pattern = "HH:mm") LocalTime start,
      @Nullable String group,
      int most) {}

  public static AllowanceOfferView of(Offer offer) {
    var some = offer.allowance();
    return new AllowanceOfferView(
        Word.of(some.kind()),
        id(some.person()),
        day(some.day()),
        some.starts(),
        some.group(),
        offer.now(),
        some.most());
  }

  public static AllowanceView of(Allowances.Kept kept) {
    Allowance some = kept.allowance();
    return new AllowanceView(
        kept.id(),
        Word.of(some.kind()),
        id(some.person()),
        day(some.day()),
        some.starts(),
        some.group(),
        some.most());
  }

  private static @Nullable UUID id(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }

  private static @Nullable Word<DayOfWeek> day(@Nullable DayOfWeek day) {
    return day == null ? null : Word.of(day);
  }
}
