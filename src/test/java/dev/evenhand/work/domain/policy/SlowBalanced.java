package dev.evenhand.work.domain.policy;

import dev.evenhand.people.PersonId;
import dev.evenhand.work.QueueSettings.QuotaRule;
import dev.evenhand.work.QueueSettings.Strategy;
import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.Scene;
import dev.evenhand.work.domain.World;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/// The balanced policy once more, written down sentence by sentence from its specification, with no
/// thought of speed. Shares no code with the real one.
final class SlowBalanced {
  private final Question question;
  private final List<World.Case> history;
  private List<Candidate> left;
  private String emptiedBy = "";

  SlowBalanced(Question question, List<World.Case> history) {
    this.question = question;
    this.history = history;
    left = question.situation().candidates();
  }

  /// The username, or the rule that emptied the list.
  String answer() {
    var terms = question.item().terms();
    keep("supports-queue", one -> one.link() != null);
    if (terms.checkShift()) {
      keep("in-shift", this::isInShift);
    }
    keep("available", this::isThere);
    keep("active-for-queue", one -> one.link() != null && one.link().active());
    keep("not-tried-yet", one -> !terms.tried().contains(one.person()));
    if (question.settings().quotaRule() == QuotaRule.HURDLE) {
      var before = left;
      keep("quota-hurdle", one -> before.stream().allMatch(other -> letsPass(other, one)));
    }
    if (left.isEmpty()) {
      return "nobody: " + emptiedBy;
    }
    balance();
    return left.stream().map(Candidate::username).min(Comparator.naturalOrder()).orElseThrow();
  }

  private void keep(String rule, Predicate<Candidate> stays) {
    if (emptiedBy.isEmpty()) {
      left = left.stream().filter(stays).toList();
      emptiedBy = left.isEmpty() ? rule : "";
    }
  }

  private boolean isInShift(Candidate one) {
    var here = ZonedDateTime.ofInstant(question.at(), one.calendar().zone());
    var asked = question.item().terms().atTime();
    var shown = asked == null ? here.toLocalDateTime() : here.toLocalDate().atTime(asked);
    return isIn(shown, shown.toLocalDate(), one)
        || isIn(shown, shown.toLocalDate().minusDays(1), one);
  }

  private static boolean isIn(LocalDateTime shown, LocalDate startDay, Candidate one) {
    var shift = one.calendar().shift().days().get(startDay.getDayOfWeek());
    if (shift == null) {
      return false;
    }
    var start = startDay.atTime(shift.start());
    var end = startDay.atTime(shift.end());
    if (!start.isBefore(end)) {
      end = end.plusDays(1);
    }
    return !shown.isBefore(start) && shown.isBefore(end);
  }

  private boolean isThere(Candidate one) {
    var calendar = one.calendar();
    var ownDay = ZonedDateTime.ofInstant(question.at(), calendar.zone()).toLocalDate();
    var closures = calendar.closures();
    var companyDay = ZonedDateTime.ofInstant(question.at(), closures.zone()).toLocalDate();
    return switch (calendar.presence()) {
      case NOT_ACTIVE, AWAY -> false;
      case HERE ->
          calendar.leave().stream().noneMatch(range -> range.contains(ownDay))
              && closures.days().stream().noneMatch(range -> range.contains(companyDay));
    };
  }

  private boolean letsPass(Candidate other, Candidate one) {
    return other.quota() >= one.quota()
        || count(other.person(), true, question.settings().quotaDays()) >= one.quota();
  }

  private void balance() {
    var settings = question.settings();
    for (int days = 0; days <= settings.maxDays(); days++) {
      keepLightest(days);
    }
    for (int days = 30; days <= settings.maxDaysMonth(); days += 30) {
      keepLightest(days);
    }
  }

  private void keepLightest(int daysBack) {
    if (left.size() > 1) {
      ToLongFunction<Candidate> load = one -> load(one, daysBack);
      var least = left.stream().mapToLong(load).min().orElseThrow();
      left = left.stream().filter(one -> load.applyAsLong(one) == least).toList();
    }
  }

  private long load(Candidate one, int daysBack) {
    var settings = question.settings();
    var count = count(one.person(), settings.strategy() == Strategy.S2, daysBack);
    return settings.quotaRule() == QuotaRule.WEIGHT ? count * one.quota() : count;
  }

  private long count(PersonId person, boolean thisQueueOnly, int daysBack) {
    var zone = question.settings().zone();
    var today = ZonedDateTime.ofInstant(question.at(), zone).toLocalDate();
    return history.stream()
        .filter(one -> one.person().equals(person))
        .filter(one -> !thisQueueOnly || one.queue().equals(Scene.QUEUE))
        .map(one -> ZonedDateTime.ofInstant(one.at(), zone).toLocalDate())
        .filter(day -> !day.isAfter(today) && !day.isBefore(today.minusDays(daysBack)))
        .count();
  }
}
