package dev.evenhand.roster.web;

import static dev.evenhand.http.FaultKind.UNKNOWN;

import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Word;
import dev.evenhand.roster.domain.week.Grid.Change;
import dev.evenhand.roster.internal.publish.PublishResult;
import dev.evenhand.roster.web.GridView.BreachView;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// What the API says to each way publishing or changing a timetable can end.
public final class Published {
  private Published() {}

  /// One cell that is not the same any more.
  public record ChangeView(Word<DayOfWeek> day, int turn, @Nullable UUID from, @Nullable UUID to) {
    public static ChangeView of(Change change) {
      var from = change.from();
      var to = change.to();
      return new ChangeView(
          Word.of(change.day()),
          change.turn(),
          from == null ? null : from.value(),
          to == null ? null : to.value());
    }
  }

  /// A timetable that is in force now.
  ///
  /// @param warnings what it breaks that was not broken before
  public record PublishedView(int number, long cost, long costChange, List<BreachView> warnings) {}

  public static PublishedView valueOf(PublishResult result) {
    return switch (result) {
      case PublishResult.Published done ->
          new PublishedView(
              done.version().head().number(),
              done.version().head().cost(),
              done.costChange(),
              GridView.breaches(done.week(), done.warnings()));
      case PublishResult.ChangedMeanwhile(int number, var changes) ->
          throw changedMeanwhile(number, changes);
      case PublishResult.NotAllowed(var detail) -> throw Refused.forbidden(detail);
      case PublishResult.Missing(var what) -> throw Refused.notFound(what);
      case PublishResult.NothingFound() ->
          throw new Refused(
              HttpStatus.CONFLICT,
              "nothing-found",
              "Expected a timetable to publish, but this run has found none yet.");
      case PublishResult.BreaksRules broken -> throw breaksRules(broken);
      case PublishResult.NoSuchCell(var field, var value) ->
          throw new InvalidInput(field, UNKNOWN.of(value));
    };
  }

  private static Refused changedMeanwhile(int number, List<Change> changes) {
    return new Refused(
        HttpStatus.CONFLICT,
        "changed-meanwhile",
        "This week was changed since you opened it.\nMaybe look at the changes and try again.",
        Map.of("number", number, "changes", changes.stream().map(ChangeView::of).toList()));
  }

  private static Refused breaksRules(PublishResult.BreaksRules broken) {
    var breaches = GridView.breaches(broken.week(), broken.breaches());
    return new Refused(
        HttpStatus.CONFLICT,
        "breaks-rules",
        broken.breaches().getFirst().text(),
        Map.of("breaches", breaches));
  }
}
